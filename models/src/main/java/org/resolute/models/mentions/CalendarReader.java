package org.resolute.models.mentions;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.text.Months;
import org.resolute.models.gazetteer.Words;

/** Reads one date, complete or not, at a given word: "15 October 2020", "May 3", "2018". */
final class CalendarReader {

  private static final Set<String> WEEKDAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** "31.12.2036". */
  private static final Pattern POINTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  private CalendarReader() {}

  /** The part that begins at word {@code index}, the longest there is. */
  static Optional<CalendarPart> read(Words words, int index) {
    if (WEEKDAYS.contains(words.word(index))) {
      int next = words.is(index + 1, ",") ? index + 2 : index + 1;
      return dayFirst(words, next).filter(part -> part.month() > 0);
    }
    if (month(words, index) > 0) {
      return monthFirst(words, index);
    }
    Optional<CalendarPart> figures = figures(words, index);
    if (figures.isPresent()) {
      return figures;
    }
    Optional<CalendarPart> day = dayFirst(words, index);
    return day.isPresent() ? day : year(words, index);
  }

  /** Whether a date may begin here; cheap, for the many words where none does. */
  static boolean mayBegin(Words words, int index) {
    return words.startsDigit(index)
        || (words.startsUpper(index)
            && (month(words, index) > 0 || WEEKDAYS.contains(words.word(index))));
  }

  /** 1 to 12 of "October", "OCTOBER", of "Oct." and "Oct" beside a figure; else 0. */
  static int month(Words words, int index) {
    if (!words.startsUpper(index)) {
      return 0;
    }
    String word = words.word(index);
    int full = Months.number(word);
    if (full > 0) {
      return full;
    }
    boolean figure =
        words.startsDigit(index - 1)
            || words.startsDigit(index + 1)
            || (words.is(index + 1, ".") && words.startsDigit(index + 2));
    return figure ? Abbreviations.number(word) : 0;
  }

  /** "15", "15 October", "15 October 2020", "1st of October, 2020". */
  private static Optional<CalendarPart> dayFirst(Words words, int index) {
    int day = day(words, index);
    if (day == 0) {
      return Optional.empty();
    }
    int at = words.is(index + 1, "of") ? index + 2 : index + 1;
    int month = month(words, at);
    if (month == 0) {
      return Optional.of(new CalendarPart(0, 0, day, false, index + 1));
    }
    int end = afterMonth(words, at);
    int comma = words.is(end, ",") || words.is(end, "of") ? end + 1 : end;
    return Optional.of(
        yearAt(words, comma) > 0
            ? new CalendarPart(yearAt(words, comma), month, day, false, comma + 1)
            : new CalendarPart(0, month, day, false, end));
  }

  /** "October", "October 2020", "October 15", "October 15, 2020", "October 15 of 2020". */
  private static Optional<CalendarPart> monthFirst(Words words, int index) {
    int month = month(words, index);
    int next = afterMonth(words, index);
    int year = yearAt(words, next);
    if (year > 0) {
      return Optional.of(new CalendarPart(year, month, 0, false, next + 1));
    }
    int day = day(words, next);
    if (day == 0 || isListed(words, next)) {
      return Optional.of(new CalendarPart(0, month, 0, false, next));
    }
    int at = words.is(next + 1, ",") || words.is(next + 1, "of") ? next + 2 : next + 1;
    return Optional.of(
        yearAt(words, at) > 0
            ? new CalendarPart(yearAt(words, at), month, day, false, at + 1)
            : new CalendarPart(0, month, day, false, next + 1));
  }

  /** The word after a month's name, or after the point that ends it: "Dec. 31". */
  private static int afterMonth(Words words, int index) {
    boolean point =
        words.is(index + 1, ".")
            && words.touchesPrevious(index + 1)
            && Abbreviations.number(words.word(index)) > 0;
    return point ? index + 2 : index + 1;
  }

  /** "2036-12-31", "31.12.2036". */
  private static Optional<CalendarPart> figures(Words words, int index) {
    int year = words.number(index);
    if (isHyphen(words, index + 1)
        && isHyphen(words, index + 3)
        && words.touchesPrevious(index + 4)) {
      boolean iso = isPair(words.word(index + 2)) && isPair(words.word(index + 4));
      return iso
          ? figures(year, words.number(index + 2), words.number(index + 4), index + 5)
          : Optional.empty();
    }
    Matcher pointed = POINTED.matcher(words.word(index));
    return pointed.matches()
        ? figures(
            Integer.parseInt(pointed.group(3)),
            Integer.parseInt(pointed.group(2)),
            Integer.parseInt(pointed.group(1)),
            index + 1)
        : Optional.empty();
  }

  private static Optional<CalendarPart> figures(int year, int month, int day, int end) {
    CalendarPart part = new CalendarPart(year, month, day, false, end);
    boolean date = year >= FIRST_YEAR && year <= LAST_YEAR && month > 0 && month <= 12 && day > 0;
    return date && part.exists() ? Optional.of(part) : Optional.empty();
  }

  private static boolean isHyphen(Words words, int index) {
    return words.is(index, "-") && words.touchesPrevious(index);
  }

  private static boolean isPair(String word) {
    return word.length() == 2 && Codes.isDigits(word);
  }

  /** Whether the number belongs to a date that follows it: the 4 in "June 4 July". */
  private static boolean isListed(Words words, int index) {
    return month(words, index + 1) > 0;
  }

  private static Optional<CalendarPart> year(Words words, int index) {
    String word = words.word(index);
    if (word.length() == 5 && word.endsWith("0s") && word.compareTo("1800s") >= 0) {
      int decade = Integer.parseInt(word.substring(0, 4));
      return Optional.of(new CalendarPart(decade, 0, 0, true, index + 1));
    }
    int year = yearAt(words, index);
    return year > 0
        ? Optional.of(new CalendarPart(year, 0, 0, false, index + 1))
        : Optional.empty();
  }

  private static int yearAt(Words words, int index) {
    int year = words.number(index);
    boolean slashed = words.is(index + 1, "/") && words.touchesPrevious(index + 1);
    return year >= FIRST_YEAR && year <= LAST_YEAR && !slashed ? year : 0;
  }

  private static int day(Words words, int index) {
    String word = words.word(index);
    if (word.isEmpty() || word.length() > 4 || !words.startsDigit(index)) {
      return 0;
    }
    boolean ordinal =
        word.length() > 2
            && (word.endsWith("st")
                || word.endsWith("nd")
                || word.endsWith("rd")
                || word.endsWith("th"));
    String digits = ordinal ? word.substring(0, word.length() - 2) : word;
    if (digits.length() > 2 || !Codes.isDigits(digits)) {
      return 0;
    }
    int day = Integer.parseInt(digits);
    return day <= 31 ? day : 0;
  }
}
