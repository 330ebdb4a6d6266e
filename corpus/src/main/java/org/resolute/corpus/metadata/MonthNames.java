package org.resolute.corpus.metadata;

import java.util.Locale;
import org.resolute.corpus.text.Months;

/** The months by their names as they are printed and scanned. */
final class MonthNames {

  private static final int SHORTEST = 3;

  /** Of a shorter name a misread letter may make another word. */
  private static final int SHORTEST_MISREAD = 5;

  private MonthNames() {}

  /**
   * 1 to 12 for "October", "OCTOBER", "Oct", "Sept" and, with one sign misread, "0ctober" or
   * "Auqust"; 0 for another word.
   */
  static int number(String printed) {
    String word = printed.toLowerCase(Locale.ROOT);
    for (String name : Months.NAMES) {
      String month = name.toLowerCase(Locale.ROOT);
      boolean shortened = word.length() <= SHORTEST + 1 && month.startsWith(word);
      if (month.equals(word) || (shortened && word.length() >= SHORTEST) || misread(word, month)) {
        return Months.number(name);
      }
    }
    return 0;
  }

  private static boolean misread(String word, String month) {
    if (month.length() < SHORTEST_MISREAD || word.length() != month.length()) {
      return false;
    }
    int wrong = 0;
    for (int i = 0; i < word.length(); i++) {
      wrong += word.charAt(i) == month.charAt(i) ? 0 : 1;
    }
    return wrong <= 1;
  }
}
