package org.resolute.corpus.metadata;

import java.util.regex.Pattern;

/** What scans and marks leave in the lines of a letterhead. */
final class PrintedLine {

  private static final int FULL_WIDTH = '！' - '!';

  /** "## " before a heading. */
  private static final Pattern MARKDOWN = Pattern.compile("^\\s{0,3}#{1,6} ");

  /** The last character of the Latin blocks. */
  private static final int LAST_LATIN = 0x24F;

  /** "Yearbook33", "the year 1962 1", "Rules*". */
  private static final Pattern MARK =
      Pattern.compile("(?:(?<=\\p{Ll}[”’\"')]?)\\d{1,3}|(?<=\\d{4}) \\d{1,2}|[\\s*†‡^_]++)$");

  private PrintedLine() {}

  /** With single spaces, the signs of East Asian fonts as those of ours, and without marks. */
  static String clean(String printed) {
    StringBuilder line = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      boolean fullWidth = c >= '！' && c <= '～';
      line.append(fullWidth ? (char) (c - FULL_WIDTH) : c);
    }
    return MARKDOWN
        .matcher(line)
        .replaceFirst("")
        .replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]++", " ")
        .strip();
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

  /** A title without asterisks, footnote marks and scanned noise at its ends. */
  static String withoutNoise(String title) {
    String shorter = MARK.matcher(title).replaceFirst("");
    int last = shorter.lastIndexOf(' ');
    if (last > 0 && isUnwritten(shorter.substring(last + 1))) {
      shorter = shorter.substring(0, last);
    }
    int first = shorter.indexOf(' ');
    if (first > 0
        && shorter
            .substring(0, first)
            .chars()
            .anyMatch(c -> c > LAST_LATIN && Character.isLetter(c))) {
      shorter = shorter.substring(first + 1);
    }
    return shorter.equals(title) ? title : withoutNoise(shorter);
  }

  private static boolean isUnwritten(String word) {
    return word.chars()
        .noneMatch(c -> c <= LAST_LATIN && (Character.isLetterOrDigit(c) || c == ')'));
  }
}
