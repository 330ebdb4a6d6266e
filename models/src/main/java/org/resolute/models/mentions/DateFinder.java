package org.resolute.models.mentions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolute.corpus.Span;
import org.resolute.models.DateMention;
import org.resolute.models.Mention;
import org.resolute.models.gazetteer.Words;
import org.resolute.models.mentions.DateExpression.Joint;

/**
 * Finds calendar dates, ranges, months, years and decades, with their ISO 8601 values.
 *
 * <p>"The Group met from 12 to 16 October and on 2 and 3 November 2020" has {@code 12 to 16
 * October}, {@code XXXX-10-12/XXXX-10-16}, and {@code 2 and 3 November 2020}, {@code
 * 2020-11-02;2020-11-03}. Impossible dates (31 February 2020) are no mentions, nor are years that
 * belong to a resolution's number (2331 (2016)). Years inside names go when overlaps are resolved.
 *
 * <p>The rules are those of annotation-guidelines.md, section 3.
 */
final class DateFinder implements MentionFinder {

  private static final Set<String> RANGE_SIGNS = Set.of("–", "-", "—", "−");
  private static final Set<String> LIST_WORDS = Set.of("and", "or", "&");

  private static final WordLists LISTS = new WordLists("date-words.csv");
  private static final Set<String> RANGE_WORDS = LISTS.named("range");

  /** Words before "May" and "March" that make them months, not verbs. */
  private static final Set<String> BEFORE_MONTH = LISTS.named("before_month");

  /** Words before a four-digit number that make it a number, not a year. */
  private static final Set<String> BEFORE_NUMBER = LISTS.named("before_number");

  /** Words after a four-digit number that make it a count or a committee, not a year. */
  private static final Set<String> AFTER_NUMBER = LISTS.named("after_number");

  @Override
  public void find(Words words, Speaker speaker, List<Mention> found) {
    int at = 0;
    while (at < words.size()) {
      at = CalendarReader.mayBegin(words, at) ? findAt(words, at, found) : at + 1;
    }
  }

  private static int findAt(Words words, int start, List<Mention> found) {
    if (isPartOfNumber(words, start)) {
      return start + 1;
    }
    Optional<CalendarPart> first = CalendarReader.read(words, start);
    if (first.isEmpty()) {
      return start + 1;
    }
    DateExpression expression = read(words, start, first.get());
    if (expression.isEmpty()) {
      return start + 1;
    }
    int end = expression.last().end();
    if (expression.exists() && isDate(words, start, end, expression)) {
      Span span = words.span(start, end);
      found.add(
          new DateMention(span.of(words.text()), span, expression.iso(), RuleRecognizer.NAME));
    }
    return end;
  }

  private static DateExpression read(Words words, int start, CalendarPart first) {
    DateExpression expression = new DateExpression(first);
    boolean between = words.is(start - 1, "between") || words.is(start - 1, "Between");
    while (true) {
      int joint = expression.last().end();
      int next = afterJoint(words, joint);
      if (next == joint || (isPartOfNumber(words, next) && !isRangeSign(words, next - 1))) {
        break;
      }
      Optional<CalendarPart> part = CalendarReader.read(words, next);
      Joint kind = isRange(words, next - 1) || between ? Joint.RANGE : Joint.LIST;
      if (part.isEmpty() || !expression.accepts(kind, part.get())) {
        break;
      }
      expression.add(kind, part.get());
      between = false;
    }
    return expression.closed();
  }

  /** The word after "and", ", and", ",", "to", ", to" or a dash; {@code index} if none is there. */
  private static int afterJoint(Words words, int index) {
    int at = words.is(index, ",") ? index + 1 : index;
    String word = words.word(at);
    boolean joined =
        LIST_WORDS.contains(word) || RANGE_WORDS.contains(word) || isRangeSign(words, at);
    return joined ? at + 1 : at;
  }

  private static boolean isRange(Words words, int index) {
    return RANGE_WORDS.contains(words.word(index)) || isRangeSign(words, index);
  }

  private static boolean isRangeSign(Words words, int index) {
    return RANGE_SIGNS.contains(words.word(index));
  }

  /** The 3 of "64/3", the 9 of "(2.9)", the 4 of "L.4". */
  private static boolean isPartOfNumber(Words words, int index) {
    String previous = words.word(index - 1);
    return words.touchesPrevious(index)
        && (previous.equals("/") || previous.equals(".") || previous.equals("-"));
  }

  private static boolean isDate(Words words, int start, int end, DateExpression expression) {
    if (expression.isOneMonth()) {
      return isMonthName(words, start);
    }
    return !expression.isYearsOnly() || isYear(words, start, end);
  }

  /** "May" and "March" are months only after a word that says so. */
  private static boolean isMonthName(Words words, int index) {
    String word = words.word(index);
    boolean verb = word.equals("May") || word.equals("March");
    return !verb || BEFORE_MONTH.contains(words.word(index - 1));
  }

  /** Not the year of a resolution's number, a bracket at the head of the text included. */
  private static boolean isYear(Words words, int start, int end) {
    boolean bracketed = words.is(start - 1, "(") && words.is(end, ")");
    String before = words.word(bracketed ? start - 2 : start - 1);
    if (bracketed && before.isEmpty()) {
      return false;
    }
    if (bracketed && (words.startsDigit(start - 2) || isRoman(before))) {
      return false;
    }
    if (words.number(start) < 1900 || (words.is(end, "/") && words.touchesPrevious(end))) {
      return words.word(start).endsWith("s");
    }
    return !isYearOfNumber(words, start)
        && !BEFORE_NUMBER.contains(before)
        && !AFTER_NUMBER.contains(words.word(end));
  }

  /** The 2001 of "resolution No. 1373 of 2001". */
  private static boolean isYearOfNumber(Words words, int start) {
    boolean numbered = words.is(start - 1, "of") && words.number(start - 2) > 0;
    int sign = words.is(start - 3, ".") ? start - 4 : start - 3;
    return numbered && (words.is(sign, "No") || words.is(sign, "no"));
  }

  private static boolean isRoman(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }
}
