package org.resolute.corpus.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of letterheads: "15 October 2020" is {@code 2020-10-15}. */
final class Dates {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** "15 October 2020". */
  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2}) (" + String.join("|", MONTHS) + ") (\\d{4})");

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
    int month = MONTHS.indexOf(date.group(2)) + 1;
    return String.format(
        Locale.ROOT, "%s-%02d-%02d", date.group(3), month, Integer.parseInt(date.group(1)));
  }
}
