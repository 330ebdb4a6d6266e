package org.resolute.models.mentions;

import java.time.YearMonth;

/**
 * A day, month, year or decade, or several of these together, as far as the text prints them.
 *
 * @param year 0 where not printed
 * @param month 1 to 12; 0 where not printed
 * @param day 1 to 31; 0 where not printed
 * @param decade whether {@code year} stands for the ten years from it
 * @param end index of the word after the last
 */
record CalendarPart(int year, int month, int day, boolean decade, int end) {

  boolean isDayOnly() {
    return day > 0 && month == 0;
  }

  boolean isMonthOnly() {
    return day == 0 && month > 0 && year == 0;
  }

  boolean isYearOnly() {
    return month == 0 && year > 0;
  }

  boolean hasYear() {
    return year > 0;
  }

  /** With the month and year that a later part prints for both: the "June" of "4 and 5 June". */
  CalendarPart completedBy(CalendarPart later) {
    int sharedMonth = month == 0 && day > 0 ? later.month : month;
    int sharedYear = year == 0 && later.year > 0 ? later.year : year;
    return new CalendarPart(sharedYear, sharedMonth, day, decade, end);
  }

  CalendarPart oneYearEarlier() {
    return new CalendarPart(year - 1, month, day, decade, end);
  }

  boolean isAfter(CalendarPart other) {
    return year == other.year
        && (month > other.month || (month == other.month && day > other.day && other.day > 0));
  }

  /** Whether the calendar has it; 29 February without a year it has. */
  boolean exists() {
    if (day == 0) {
      return month <= 12;
    }
    return month >= 1 && day <= YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
  }

  /** ISO 8601: {@code 2020-10-15}, {@code 2018-06}, {@code XXXX-07-30}, {@code 199X}. */
  String iso() {
    if (decade) {
      return year / 10 + "X";
    }
    String printedYear = year == 0 ? "XXXX" : padded(year, 4);
    if (month == 0) {
      return printedYear;
    }
    return day == 0
        ? printedYear + "-" + padded(month, 2)
        : printedYear + "-" + padded(month, 2) + "-" + padded(day, 2);
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
