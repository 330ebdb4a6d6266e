package org.resolute.corpus.metadata;

/** What scans and marks leave in the lines of a letterhead. */
final class PrintedLine {

  private static final int FULL_WIDTH = '！' - '!';

  private PrintedLine() {}

  /** With single spaces, the signs of East Asian fonts as those of ours, and without marks. */
  static String clean(String printed) {
    StringBuilder line = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      boolean fullWidth = c >= '！' && c <= '～';
      line.append(fullWidth ? (char) (c - FULL_WIDTH) : c);
    }
    return line.toString().replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]++", " ").strip();
  }

  /** Whether a word of a scan is none: fewer than three letters of English in a row, no number. */
  static boolean isNoise(String word) {
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char lower = (char) (word.charAt(i) | 0x20);
      run = lower >= 'a' && lower <= 'z' ? run + 1 : 0;
      if (run == 3) {
        return false;
      }
    }
    return true;
  }

  /** Without asterisks, glued footnote marks and scanned noise at its end. */
  static String withoutTail(String title) {
    String shorter = title.replaceFirst("(?<=\\p{Ll}[”’\"')]?)\\d{1,3}$|[\\s*†‡^_]++$", "");
    int space = shorter.lastIndexOf(' ');
    String last = shorter.substring(space + 1);
    boolean noise = space > 0 && last.chars().noneMatch(PrintedLine::isWritten);
    String rest = noise ? shorter.substring(0, space) : shorter;
    return rest.equals(title) ? title : withoutTail(rest);
  }

  private static boolean isWritten(int c) {
    return c < 0x370 && Character.isLetterOrDigit(c);
  }
}
