package org.resolute.evaluation.labels;

/**
 * A hyperlink of the United Nations' own mark-up, on the number of a cited resolution.
 *
 * @param symbol that it points at, upper case, without spaces: {@code A/RES/64/293}
 * @param number as printed in the clause: {@code 64/293}
 */
public record Link(String symbol, String number) {

  /** Whether the number stands in {@code text} by itself: {@code 64/293} in "resolution 64/293". */
  public boolean isCitedIn(String text) {
    int at = text.indexOf(number);
    while (at >= 0) {
      int end = at + number.length();
      boolean begins = at == 0 || !isDigitOrSlash(text.charAt(at - 1));
      boolean ends = end == text.length() || !isDigitOrSlash(text.charAt(end));
      if (begins && ends) {
        return true;
      }
      at = text.indexOf(number, at + 1);
    }
    return false;
  }

  private static boolean isDigitOrSlash(char c) {
    return c == '/' || Character.isDigit(c);
  }
}
