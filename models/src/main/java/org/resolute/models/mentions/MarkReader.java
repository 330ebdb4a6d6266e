package org.resolute.models.mentions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.resolute.corpus.Span;
import org.resolute.models.MentionType;
import org.resolute.models.labels.LabelledRow;

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
  private MarkReader(String place, String text) {
    this.place = place;
    this.text = text;
  }

  /** The text of {@code row} and the mentions that its labels name. */
  static LabelledText labelled(LabelledRow row) {
    MarkReader marks = new MarkReader(row.place(), row.text());
    List<String> seen = new ArrayList<>();
    for (JsonNode label : row.labels()) {
      if (label.isTextual()) {
        marks.addCell(label.asText(), seen);
      } else {
        marks.add(
            label.path("type").asText(""),
            label.path("text").asText(""),
            label.path("nth").asInt(1));
      }
    }
    return marks.labelled();
  }

  /** Adds {@code LOC:Oslo}, as clauses.csv has it; of the same words again, the next. */
  private void addCell(String cell, List<String> seen) {
    int colon = cell.indexOf(':');
    String words = cell.substring(colon + 1).strip();
    seen.add(words);
    String type = cell.substring(0, Math.max(0, colon)).strip();
    add(type, words, Collections.frequency(seen, words));
  }

  /** Adds the {@code nth} occurrence of {@code words}, from 1. */
  private void add(String type, String words, int nth) {
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
  private LabelledText labelled() {
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
