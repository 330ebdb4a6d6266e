package org.resolute.models.mentions;

import java.util.Optional;
import java.util.Set;
import org.resolute.corpus.text.Months;
import org.resolute.models.gazetteer.Words;

/** Reads one date, complete or not, at a given word: "15 October 2020", "May 3", "2018". */
final class CalendarReader {

  private static final Set<String> WEEKDAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
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
    Optional<CalendarPart> day = dayFirst(words, index);
    return day.isPresent() ? day : year(words, index);
  }

  /** Whether a date may begin here; cheap, for the many words where none does. */
  static boolean mayBegin(Words words, int index) {
    return words.startsDigit(index)
        || (words.startsUpper(index)
            && (Months.number(words.word(index)) > 0 || WEEKDAYS.contains(words.word(index))));
  }

  static int month(Words words, int index) {
    return Months.number(words.word(index));
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
    int comma = words.is(at + 1, ",") || words.is(at + 1, "of") ? at + 2 : at + 1;
    return Optional.of(
        yearAt(words, comma) > 0
            ? new CalendarPart(yearAt(words, comma), month, day, false, comma + 1)
            : new CalendarPart(0, month, day, false, at + 1));
  }

  /** "October", "October 2020", "October 15", "October 15, 2020", "October 15 of 2020". */
  private static Optional<CalendarPart> monthFirst(Words words, int index) {
    int month = month(words, index);
    int year = yearAt(words, index + 1);
    if (year > 0) {
      return Optional.of(new CalendarPart(year, month, 0, false, index + 2));
    }
    int day = day(words, index + 1);
    if (day == 0 || isListed(words, index + 1)) {
      return Optional.of(new CalendarPart(0, month, 0, false, index + 1));
    }
    int at = words.is(index + 2, ",") || words.is(index + 2, "of") ? index + 3 : index + 2;
    return Optional.of(
        yearAt(words, at) > 0
            ? new CalendarPart(yearAt(words, at), month, day, false, at + 1)
            : new CalendarPart(0, month, day, false, index + 2));
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
