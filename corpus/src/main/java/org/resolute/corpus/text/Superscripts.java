package org.resolute.corpus.text;

/** Digits as footnote marks are printed: {@code 12} is {@code ¹²}. */
public final class Superscripts {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscripts() {}

  public static boolean isRaised(char c) {
    return RAISED.indexOf(c) >= 0;
  }

  /** The digit that a raised one stands for: {@code 2} for {@code ²}. */
  public static char lower(char raised) {
    return (char) ('0' + RAISED.indexOf(raised));
  }

  /** The raised digits of {@code text}; what is no digit is left out. */
  public static String raise(String text) {
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isDigit(c)) {
        raised.append(RAISED.charAt(c - '0'));
      }
    }
    return raised.toString();
  }
}
