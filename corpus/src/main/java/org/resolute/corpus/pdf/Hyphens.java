package org.resolute.corpus.pdf;

/** Heals what printing does to words: "non -member" is "non-member", soft hyphens go. */
final class Hyphens {

  private Hyphens() {}

  /**
   * Whether a line that ends so is cut within a word or a range: "non-" / "local", "2024–" /
   * "2034".
   */
  static boolean isCut(CharSequence line) {
    int last = line.length() - 1;
    if (last < 1) {
      return false;
    }
    char before = line.charAt(last - 1);
    return isHyphen(line.charAt(last))
        ? !Character.isWhitespace(before)
        : line.charAt(last) == '–' && Character.isDigit(before);
  }

  static String heal(String text) {
    StringBuilder healed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00AD' || (c == ' ' && isStraySpace(text, i))) {
        continue;
      }
      healed.append(c);
    }
    return healed.toString();
  }

  /** A space before a hyphen that joins two words, and none after it. */
  private static boolean isStraySpace(String text, int space) {
    return space > 0
        && space + 2 < text.length()
        && Character.isLetter(text.charAt(space - 1))
        && isHyphen(text.charAt(space + 1))
        && Character.isLetter(text.charAt(space + 2));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }
}
