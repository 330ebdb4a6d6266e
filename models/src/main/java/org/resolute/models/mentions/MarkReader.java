package org.resolute.models.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.resolute.corpus.Span;
import org.resolute.models.MentionType;

/** Finds the mentions that a reader wrote down, in the text of their clause. */
final class MarkReader {

  private static final String TYPES =
      Arrays.stream(MentionType.values()).map(MentionType::name).collect(Collectors.joining(", "));

  private final String place;
  private final String text;
  private final List<LabelledText.Mark> marks = new ArrayList<>();

  /**
   * @param place the file and the line, for messages
   */
  MarkReader(String place, String text) {
    this.place = place;
    this.text = text;
  }

  /** Adds the {@code nth} occurrence of {@code words}, from 1. */
  void add(String type, String words, int nth) {
    int at = -1;
    for (int i = 0; i < Math.max(1, nth) && !words.isEmpty(); i++) {
      at = text.indexOf(words, at + 1);
      if (at < 0) {
        break;
      }
    }
    if (at < 0) {
      throw new IllegalArgumentException(
          "%s: the mention \"%s\" does not stand in the text%s; write it as the text does"
              .formatted(place, words, nth > 1 ? " " + nth + " times" : ""));
    }
    marks.add(new LabelledText.Mark(type(type), Span.ofLength(at, words.length())));
  }

  private MentionType type(String name) {
    return Arrays.stream(MentionType.values())
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s: there is no type \"%s\" of mention; use one of %s"
                        .formatted(place, name, TYPES)));
  }

  /** The text with all that was added, in its order. */
  LabelledText labelled() {
    List<LabelledText.Mark> sorted = new ArrayList<>(marks);
    sorted.sort(Comparator.comparing(LabelledText.Mark::span));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).span().overlaps(sorted.get(i).span())) {
        throw new IllegalArgumentException(
            "%s: the mentions \"%s\" and \"%s\" share characters; keep the longer, or set nth"
                .formatted(
                    place, sorted.get(i - 1).span().of(text), sorted.get(i).span().of(text)));
      }
    }
    return new LabelledText(text, sorted);
  }
}
