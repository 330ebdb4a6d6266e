package org.resolute.corpus.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of letterheads: "15 October 2020" is {@code 2020-10-15}. */
public final class Dates {

  /** The name of a month, whole, shortened, or misread by a scanner. */
  private static final String MONTH = "[\\p{L}]\\p{L}[\\p{L}1|\\]]{1,8}";

  /** "2019", and "20 19" or "201 9" of scans. */
  private static final String YEAR = "[12]\\d{3}|[12]\\d \\d\\d|[12]\\d\\d \\d";

  /** "15 October 2020", "3RD JUNE, 1946", "1st of May 1950", and "25’ July 1969" of scans. */
  private static final String DAY_FIRST =
      "(?<!\\d)(?<day>\\d{1,2})(?: ?(?i:st|nd|rd|th))?[’'.,]?\\s{0,3}(?:of )?(?<month>"
          + MONTH
          + ")[.,]?\\s{0,3}(?<year>"
          + YEAR
          + ")(?!\\d)";

  /** "June 4, 2035". */
  private static final String MONTH_FIRST =
      "(?<![\\p{L}\\d])(?<month2>"
          + MONTH
          + ")\\.?\\s{1,3}(?<day2>\\d{1,2})(?:st|nd|rd|th)?,\\s{0,3}(?<year2>\\d{4})(?!\\d)";

  private static final Pattern DATE = Pattern.compile(DAY_FIRST + "|" + MONTH_FIRST);

  /** "23–27 May 2016", "18 June 12 July 2024", "29 September-1 October 2021". */
  private static final Pattern PERIOD =
      Pattern.compile(
          "\\d{1,2}(?:\\s{1,2}"
              + MONTH
              + ")?(?:,? \\d{4})?(?:\\s?[–—-]\\s?|\\s(?:to|and)\\s|\\s)\\d{1,2}\\s{1,2}(?<month>"
              + MONTH
              + "),?\\s{1,2}\\d{4}");

  private Dates() {}

  /** Whether a line is a date alone. */
  public static boolean isLine(String text) {
    String line = text.strip();
    Matcher date = DATE.matcher(line.endsWith(".") ? line.substring(0, line.length() - 1) : line);
    return date.matches() && isValid(date);
  }

  /** The first date in the text, ISO 8601; empty where there is none. */
  public static String first(String text) {
    Matcher date = DATE.matcher(text);
    while (date.find()) {
      if (isValid(date)) {
        return iso(date);
      }
    }
    return "";
  }

  /** The last date in the text, ISO 8601; empty where there is none. */
  public static String last(String text) {
    Matcher date = DATE.matcher(text);
    String last = "";
    while (date.find()) {
      last = isValid(date) ? iso(date) : last;
    }
    return last;
  }

  /** The position after a date at {@code start}; {@code start} where there is none. */
  static int skip(String text, int start) {
    Matcher date = DATE.matcher(text).region(start, text.length());
    return date.lookingAt() && isValid(date) ? date.end() : start;
  }

  /** The position after a range of days at {@code start}; {@code start} where there is none. */
  static int skipPeriod(String text, int start) {
    Matcher period = PERIOD.matcher(text).region(start, text.length());
    return period.lookingAt() && MonthNames.number(period.group("month")) > 0
        ? period.end()
        : start;
  }

  private static boolean isValid(Matcher date) {
    int day = day(date);
    return day >= 1 && day <= 31 && MonthNames.number(either(date, "month", "month2")) > 0;
  }

  private static int day(Matcher date) {
    return Integer.parseInt(either(date, "day", "day2"));
  }

  private static String iso(Matcher date) {
    return either(date, "year", "year2").replace(" ", "")
        + "-"
        + twoDigits(MonthNames.number(either(date, "month", "month2")))
        + "-"
        + twoDigits(day(date));
  }

  private static String either(Matcher date, String one, String other) {
    String first = date.group(one);
    return first == null ? date.group(other) : first;
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
