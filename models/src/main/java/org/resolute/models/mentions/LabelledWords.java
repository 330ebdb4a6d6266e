package org.resolute.models.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.resolute.corpus.Span;
import org.resolute.models.MentionType;
import org.resolute.models.gazetteer.Words;

/**
 * A clause to learn from: its words and the mentions among them.
 *
 * @param spans in the order of the words, without overlap
 */
public record LabelledWords(List<String> words, List<WordSpan> spans) {

  public LabelledWords {
    words = List.copyOf(words);
    spans = List.copyOf(spans);
  }

  /** A labelled stretch of a text. */
  public record Mark(MentionType type, Span span) {}

  /** A text with its marks; a mark that cuts a word in two covers the whole word. */
  public static LabelledWords of(String text, List<Mark> marks) {
    Words words = Words.of(text);
    List<WordSpan> spans = new ArrayList<>();
    int last = 0;
    for (Mark mark : marks) {
      int start = words.indexAt(mark.span().start());
      int end = words.indexAt(mark.span().end());
      if (start >= last && end > start) {
        spans.add(new WordSpan(mark.type(), start, end));
        last = end;
      }
    }
    return new LabelledWords(list(words), spans);
  }

  /** The words of a text as taggers read them. */
  static List<String> list(Words words) {
    return IntStream.range(0, words.size()).mapToObj(words::word).toList();
  }
}
