package org.resolute.corpus.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.text.Months;

/** Reads the dates of letterheads: "15 October 2020" is {@code 2020-10-15}. */
final class Dates {

  /** "15 October 2020". */
  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2}) (" + String.join("|", Months.NAMES) + ") (\\d{4})");

  private Dates() {}

  /** The first date in the text, ISO 8601; empty where there is none. */
  static String first(String text) {
    Matcher date = DATE.matcher(text);
    return date.find() ? iso(date) : "";
  }

  /** The last date in the text, ISO 8601; empty where there is none. */
  static String last(String text) {
    Matcher date = DATE.matcher(text);
    String last = "";
    while (date.find()) {
      last = iso(date);
    }
    return last;
  }

  private static String iso(Matcher date) {
    int month = Months.number(date.group(2));
    return date.group(3)
        + "-"
        + twoDigits(month)
        + "-"
        + twoDigits(Integer.parseInt(date.group(1)));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
