package org.resolute.corpus.structure;

import java.util.Map;
import org.resolute.corpus.numbering.Label;
import org.resolute.corpus.numbering.Label.Style;

/**
 * Repairs labels that character recognition misread, where the row that they stand in tells what
 * was printed: "(6)" after "(a)" is "(b)", "ll." after "10." is "11.".
 */
final class MisreadLabels {

  /** The digits that a letter is read as. */
  private static final Map<Character, String> LOOK_ALIKES =
      Map.of('b', "6583", 'e', "6", 'g', "96", 'i', "1", 'l', "1", 'o', "0", 's', "5", 'z', "2");

  private MisreadLabels() {}

  /** The label as it was printed after the letter with this value; itself where that fits. */
  static Label afterLetter(Label label, int value) {
    if (label.style() != Style.BRACKETED_DECIMAL || value < 1 || value > 25) {
      return label;
    }
    char next = (char) ('a' + value);
    boolean alike = LOOK_ALIKES.getOrDefault(next, "").contains(label.body());
    return alike ? new Label(Style.BRACKETED, String.valueOf(next), label.length()) : label;
  }

  /** The label as it was printed after the number with this value; itself where that fits. */
  static Label afterNumber(Label label, int value) {
    boolean letters = label.style() == Style.DOTTED || label.style() == Style.CAPITAL;
    String digits = label.body().replaceAll("[lI]", "1").replace('O', '0');
    boolean next = letters && digits.equals(Integer.toString(value + 1));
    return next ? new Label(Style.DECIMAL, digits, label.length()) : label;
  }
}
