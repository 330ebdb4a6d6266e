package org.resolute.corpus.text;

/** The letters and numerals with which browsers and word processors count. */
public final class ListLabels {

  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};

  private ListLabels() {}

  /** {@code a} for 1, {@code aa} for 27. */
  public static String letters(int value) {
    return String.valueOf((char) ('a' + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
  }

  /** {@code iv} for 4. */
  public static String roman(int value) {
    return "c".repeat(value / 100) + TENS[value / 10 % 10] + ONES[value % 10];
  }
}
