package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.numbering.Label;

/**
 * The labels that a paragraph begins with: in "7. (a) Requests …" the first letter stands on the
 * line of the number.
 *
 * @param before all but the last; they have no text of their own
 * @param last the paragraph's own
 * @param end where the last ends in the paragraph's text
 */
record LabelRow(List<Label> before, Label last, int end) {

  /**
   * The labels of a block.
   *
   * @param first its own first label, or one that stood alone on the line before
   */
  static LabelRow of(Block block, Label first) {
    String text = block.text();
    List<Label> before = new ArrayList<>();
    Label last = first;
    int end = block.label().length();
    while (true) {
      int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
      Label second = Label.at(text, next);
      if (!mayFollow(last, second) || next + second.length() >= text.length()) {
        return new LabelRow(List.copyOf(before), last, end);
      }
      before.add(last);
      last = second;
      end = next + second.length();
    }
  }

  private static boolean mayFollow(Label first, Label second) {
    boolean firstOfRow = second.letter() == 1 || second.roman() == 1;
    return first.style() != Label.Style.SIGN
        && second.style() == Label.Style.BRACKETED
        && firstOfRow;
  }
}
