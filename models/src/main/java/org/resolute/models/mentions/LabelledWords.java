package org.resolute.models.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.resolute.corpus.Span;
import org.resolute.models.gazetteer.Words;

/**
 * What a tagger learns from or says: words of a text, and the mentions among them.
 *
 * @param words the words' spans in the text, in its order
 * @param spans in the order of the words, without overlap
 */
public record LabelledWords(List<Span> words, List<WordSpan> spans) {

  public LabelledWords {
    words = List.copyOf(words);
    spans = List.copyOf(spans);
  }

  /**
   * The marks that fall among the words. A mark that cuts a word in two covers the whole word; of
   * marks that share a word the first counts.
   */
  public static LabelledWords of(List<Span> words, List<LabelledText.Mark> marks) {
    List<WordSpan> spans = new ArrayList<>();
    int next = 0;
    for (LabelledText.Mark mark : marks) {
      int start = next;
      while (start < words.size() && words.get(start).end() <= mark.span().start()) {
        start++;
      }
      int end = start;
      while (end < words.size() && words.get(end).start() < mark.span().end()) {
        end++;
      }
      if (end > start) {
        spans.add(new WordSpan(mark.type(), start, end));
        next = end;
      }
    }
    return new LabelledWords(words, spans);
  }

  /** The words and signs of a text as the gazetteer reads them. */
  public static List<Span> wordsOf(String text) {
    Words words = Words.of(text);
    return IntStream.range(0, words.size()).mapToObj(i -> words.span(i, i + 1)).toList();
  }

  /** The mentions by their place in the text. */
  public List<LabelledText.Mark> marks() {
    return spans.stream()
        .map(
            s ->
                new LabelledText.Mark(
                    s.type(), new Span(words.get(s.start()).start(), words.get(s.end() - 1).end())))
        .toList();
  }
}
