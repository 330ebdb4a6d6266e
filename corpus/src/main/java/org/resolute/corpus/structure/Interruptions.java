package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Span;
import org.resolute.corpus.text.Characters;

/**
 * Takes footnotes and page furniture out of the parts that they interrupt.
 *
 * <p>A heading that goes on after a page break was joined over the footnotes between; its passage
 * then ends before them and begins anew after them, so that no character stands in two parts.
 */
final class Interruptions {

  private final String text;
  private final List<Passage> cut = new ArrayList<>();

  private Interruptions(String text) {
    this.text = text;
  }

  /**
   * The passages, cut where an interrupting one stands in them.
   *
   * @param passages in the order of their beginnings, without overlap
   * @param interrupting those that interrupt, in the order of their beginnings, without overlap
   */
  static List<Passage> cutOut(List<Passage> passages, List<Passage> interrupting, String text) {
    Interruptions result = new Interruptions(text);
    int next = 0;
    for (Passage passage : passages) {
      while (next < interrupting.size()
          && interrupting.get(next).span().end() <= passage.span().start()) {
        next++;
      }
      result.cut(passage, interrupting.subList(next, interrupting.size()));
    }
    return result.cut;
  }

  private void cut(Passage passage, List<Passage> following) {
    int start = passage.span().start();
    for (Passage interruption : following) {
      if (interruption.span().start() >= passage.span().end()) {
        break;
      }
      add(passage, start, interruption.span().start());
      start = Math.max(start, interruption.span().end());
    }
    add(passage, start, passage.span().end());
  }

  private void add(Passage passage, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      cut.add(new Passage(passage.kind(), new Span(start, end)));
    }
  }
}
