package org.resolute.models.mentions;

import java.util.ArrayList;
import java.util.List;

/**
 * Dates that share a month or a year, or a range: "14 and 15 April 2009", "5 to 16 June 1972".
 *
 * <p>Parts are added in the order of the text; {@link #closed()} fills in what they share.
 */
final class DateExpression {

  /** How a part is joined to the one before it. */
  enum Joint {
    LIST,
    RANGE
  }

  private final List<CalendarPart> parts = new ArrayList<>();
  private final List<Joint> joints = new ArrayList<>();

  DateExpression(CalendarPart first) {
    parts.add(first);
    joints.add(Joint.LIST);
  }

  CalendarPart last() {
    return parts.get(parts.size() - 1);
  }

  /** Whether the part may follow: it shares something with what stands before, or ends a range. */
  boolean accepts(Joint joint, CalendarPart next) {
    CalendarPart last = last();
    if (last.isYearOnly() || next.isYearOnly()) {
      return last.isYearOnly()
          && next.isYearOnly()
          && (joint == Joint.LIST || next.year() >= last.year());
    }
    if (last.isDayOnly()) {
      return true;
    }
    if (joint == Joint.RANGE) {
      return !next.isDayOnly() || (last.year() == 0 && joints.get(parts.size() - 1) == Joint.LIST);
    }
    return !last.hasYear() && (last.day() > 0 || next.day() == 0);
  }

  void add(Joint joint, CalendarPart next) {
    parts.add(next);
    joints.add(joint);
  }

  /**
   * The expression without the parts at its end that share nothing with the others, and with shared
   * months and years filled in; no parts where nothing of a date is left.
   */
  DateExpression closed() {
    dropUnfinished();
    if (!parts.isEmpty() && !last().hasYear()) {
      keepWhatSharesAMonth();
    }
    for (int i = parts.size() - 2; i >= 0; i--) {
      CalendarPart part = parts.get(i).completedBy(parts.get(i + 1));
      boolean wraps =
          joints.get(i + 1) == Joint.RANGE
              && !parts.get(i).hasYear()
              && part.isAfter(parts.get(i + 1))
              && part.hasYear();
      parts.set(i, wraps ? part.oneYearEarlier() : part);
    }
    return this;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  boolean isYearsOnly() {
    return parts.stream().allMatch(CalendarPart::isYearOnly);
  }

  boolean isOneMonth() {
    return parts.size() == 1 && last().isMonthOnly();
  }

  /** Whether the calendar has every part, and every range runs forward. */
  boolean exists() {
    return parts.stream().allMatch(CalendarPart::exists);
  }

  String iso() {
    StringBuilder iso = new StringBuilder(parts.get(0).iso());
    for (int i = 1; i < parts.size(); i++) {
      iso.append(joints.get(i) == Joint.RANGE ? '/' : ';').append(parts.get(i).iso());
    }
    return iso.toString();
  }

  private void dropUnfinished() {
    while (!parts.isEmpty() && last().isDayOnly()) {
      removeLast();
    }
  }

  /** Without a year, "3 and 4 July" belong together, "3 July and 4 August" do not. */
  private void keepWhatSharesAMonth() {
    for (int i = 1; i < parts.size(); i++) {
      boolean shares = parts.get(i - 1).isDayOnly() || joints.get(i) == Joint.RANGE;
      if (!shares) {
        while (parts.size() > i) {
          removeLast();
        }
      }
    }
    dropUnfinished();
  }

  private void removeLast() {
    parts.remove(parts.size() - 1);
    joints.remove(joints.size() - 1);
  }
}
