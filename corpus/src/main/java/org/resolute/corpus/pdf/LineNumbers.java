package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolute.corpus.text.Characters;

/**
 * Tells the numbers of lines in the margin of a page: a column of figures that rise by one, or by
 * five, from line to line, beside text of which some lines begin in lower case. The numbers of a
 * table stand beside names, and those of paragraphs where a paragraph begins.
 */
final class LineNumbers {

  private static final int FEWEST = 5;
  private static final int LONGEST = 4;

  /** Of the lines between the first and the last number, at least so many tenths are counted. */
  private static final int COUNTED_TENTHS = 6;

  private static final int FEWEST_LOWER_CASE = 2;

  /** A number stands at least so far from its line, in points. */
  private static final float GAP = 4f;

  /** Numbers that stand below each other begin, or end, so close to one place, in points. */
  private static final float SAME_PLACE = 2.5f;

  private LineNumbers() {}

  /** The numbers on a page, from top to bottom; none where its lines are not numbered. */
  static List<Run> of(List<Run> runs) {
    if (runs.stream().filter(LineNumbers::isNumber).limit(FEWEST).count() < FEWEST) {
      return List.of();
    }
    List<Row> rows = Row.of(runs);
    List<Run> left = numbers(rows, true);
    return left.isEmpty() ? numbers(rows, false) : left;
  }

  private static List<Run> numbers(List<Row> rows, boolean left) {
    List<Integer> places = new ArrayList<>();
    Map<Integer, Integer> ends = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (isApart(rows.get(i), left)) {
        places.add(i);
        ends.merge(Math.round(outer(rows.get(i), left).end() / SAME_PLACE), 1, Integer::sum);
      }
    }
    if (places.size() < FEWEST) {
      return List.of();
    }
    int end = ends.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    places.removeIf(
        i -> Math.abs(Math.round(outer(rows.get(i), left).end() / SAME_PLACE) - end) > LONGEST);
    return isCount(rows, places, left)
        ? places.stream().map(i -> outer(rows.get(i), left)).toList()
        : List.of();
  }

  private static Run outer(Row row, boolean left) {
    return row.runs().get(left ? 0 : row.runs().size() - 1);
  }

  /** Whether the row begins, or ends, with a number that stands apart from the rest. */
  private static boolean isApart(Row row, boolean left) {
    if (!isNumber(outer(row, left))) {
      return false;
    }
    int size = row.runs().size();
    float gap =
        size == 1
            ? GAP
            : left
                ? row.runs().get(1).x() - row.runs().get(0).end()
                : row.runs().get(size - 1).x() - row.runs().get(size - 2).end();
    return gap >= GAP;
  }

  private static boolean isNumber(Run run) {
    if (run.text().length() > LONGEST + 1) {
      return false;
    }
    String text = run.text().strip();
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.chars().allMatch(c -> c < 128 && Characters.isDigit((char) c));
  }

  private static int value(Row row, boolean left) {
    return Integer.parseInt(outer(row, left).text().strip());
  }

  private static boolean isCount(List<Row> rows, List<Integer> places, boolean left) {
    if (places.size() < FEWEST) {
      return false;
    }
    int byOne = 0;
    int byFive = 0;
    int lowerCase = 0;
    for (int i = 0; i < places.size(); i++) {
      Row row = rows.get(places.get(i));
      lowerCase += goesOnInLowerCase(row, left) ? 1 : 0;
      if (i > 0) {
        int step = value(row, left) - value(rows.get(places.get(i - 1)), left);
        byOne += step == 1 ? 1 : 0;
        byFive += step == 5 ? 1 : 0;
      }
    }
    int lines = places.get(places.size() - 1) - places.get(0) + 1;
    boolean everyLine =
        byOne * 10 >= 9 * (places.size() - 1) && places.size() * 10 >= COUNTED_TENTHS * lines;
    boolean everyFifth = byFive * 10 >= 9 * (places.size() - 1) && lines >= 4 * (places.size() - 1);
    return (everyFifth || everyLine) && lowerCase >= FEWEST_LOWER_CASE;
  }

  private static boolean goesOnInLowerCase(Row row, boolean left) {
    int first = left ? 1 : 0;
    return row.runs().size() > 1
        && Character.isLowerCase(row.runs().get(first).text().stripLeading().codePointAt(0));
  }
}
