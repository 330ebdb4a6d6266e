package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A page turned so that its text can be read, with what stands apart from the text.
 *
 * @param page from 1
 * @param height in points
 * @param rows from top to bottom, without marks and without what stands apart
 * @param gutter between its columns, if it has any
 * @param marks what may be marks of footnotes
 * @param numbers of its lines, where they are numbered
 * @param aside words that run another way over the page, and those printed across the text
 */
record Sheet(
    int page,
    float height,
    List<Row> rows,
    List<Gutter> gutter,
    List<Run> marks,
    List<Run> numbers,
    List<Run> aside) {

  /** A watermark is at least so many times as large as the text. */
  private static final float LARGE = 2f;

  /** Small and short: "12", "*", "3,4". */
  private static final float SMALL = 0.8f;

  private static final int LONGEST_MARK = 6;

  static Sheet of(DrawnPage drawn, int page, float bodySize) {
    List<Run> upright = new ArrayList<>();
    List<Run> aside = new ArrayList<>();
    Turn turn = drawn.turn();
    for (Run run : drawn.runs()) {
      if (!run.isBlank()) {
        (run.turn() == turn ? upright : aside).add(run);
      }
    }
    takeOut(Watermarks.of(upright, LARGE * bodySize), upright, aside);
    List<Run> numbers = new ArrayList<>();
    takeOut(LineNumbers.of(upright), upright, numbers);
    List<Run> marks = new ArrayList<>();
    List<Run> words = new ArrayList<>();
    for (Run run : upright) {
      (mayBeMark(run, bodySize) ? marks : words).add(run);
    }
    List<Row> rows = Row.of(words);
    return new Sheet(page, drawn.heightToRead(), rows, Columns.gutter(rows), marks, numbers, aside);
  }

  private static void takeOut(List<Run> some, List<Run> from, List<Run> to) {
    if (!some.isEmpty()) {
      Set<Run> taken = Collections.newSetFromMap(new IdentityHashMap<>());
      taken.addAll(some);
      from.removeIf(taken::contains);
      to.addAll(some);
    }
  }

  private static boolean mayBeMark(Run run, float bodySize) {
    if (run.size() >= SMALL * bodySize) {
      return false;
    }
    String text = run.text().strip();
    return text.length() <= LONGEST_MARK
        && text.chars().allMatch(c -> Character.isDigit(c) || c == '*' || c == ',' || c == ' ');
  }

  /**
   * The lines in reading order.
   *
   * @param known the gutter of other pages, if any
   */
  List<Line> lines(List<Gutter> known) {
    return LineBuilder.lines(Columns.zones(rows, gutter, known), marks, page);
  }

  /** What stands apart, line by line. */
  List<Line> asideLines() {
    List<Line> lines = new ArrayList<>();
    for (Turn turn : Turn.values()) {
      List<Row> turned = Row.of(aside.stream().filter(r -> r.turn() == turn).toList());
      lines.addAll(LineBuilder.lines(List.of(new Zone(0, turned)), List.of(), page));
    }
    return lines;
  }
}
