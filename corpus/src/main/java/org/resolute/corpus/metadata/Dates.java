package org.resolute.corpus.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.text.Months;

/** Reads the dates of letterheads: "15 October 2020" is {@code 2020-10-15}. */
public final class Dates {

  /** "15 October 2020". */
  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2}) (" + String.join("|", Months.NAMES) + ") (\\d{4})");

  /** "30 June 2020", alone on its line. */
  private static final Pattern LINE = Pattern.compile("\\d{1,2} [A-Z][a-z]{2,8} \\d{4}\\.?");

  private Dates() {}

  /** Whether a line is a date alone. */
  public static boolean isLine(String text) {
    return LINE.matcher(text).matches();
  }

  /** The first date in the text, ISO 8601; empty where there is none. */
  public static String first(String text) {
    Matcher date = DATE.matcher(text);
    return date.find() ? iso(date) : "";
  }

  /** The last date in the text, ISO 8601; empty where there is none. */
  public static String last(String text) {
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
