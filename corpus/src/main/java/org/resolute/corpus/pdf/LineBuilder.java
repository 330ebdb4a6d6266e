package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.resolute.corpus.text.Characters;
import org.resolute.corpus.text.MarkedLine;
import org.resolute.corpus.text.Superscripts;

/** Makes lines of the rows of a page, and raises footnote marks. */
final class LineBuilder {

  /** How far above the baseline a footnote mark stands, in points. */
  private static final float LEAST_RISE = 1f;

  private static final float MOST_RISE = 7f;

  /** A mark may stand so far before its row, in points, and so far after it. */
  private static final float BEFORE = 25f;

  private static final float AFTER = 10f;

  /** Cells of a letterhead stand at least so far apart, in points. */
  private static final float LETTERHEAD_GAP = 60f;

  private static final float SPACE = 0.17f;

  /** Between marks in one call, "³,⁴", where no character may be seen. */
  private static final String JOINER = "\u2060";

  private final int page;
  private final List<Row> rows = new ArrayList<>();
  private final Map<Row, List<Run>> marks = new IdentityHashMap<>();

  private LineBuilder(int page) {
    this.page = page;
  }

  /**
   * The lines of a page in reading order.
   *
   * @param page from 1; the cells of the first page's letterhead become lines of their own
   */
  static List<Line> lines(List<Zone> zones, List<Run> marks, int page) {
    return new LineBuilder(page).build(zones, marks);
  }

  private List<Line> build(List<Zone> zones, List<Run> allMarks) {
    zones.forEach(z -> rows.addAll(z.rows()));
    rows.sort(Comparator.comparingDouble(Row::baseline));
    List<Run> alone = new ArrayList<>();
    for (Run mark : allMarks) {
      List<Row> row = rowOf(mark);
      row.forEach(r -> marks.computeIfAbsent(r, x -> new ArrayList<>(1)).add(mark));
      if (row.isEmpty()) {
        alone.add(mark);
      }
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      boolean last = i == zones.size() - 1;
      List<Row> inZone = last ? with(alone, zones.get(i).rows()) : zones.get(i).rows();
      int column = zones.get(i).column();
      inZone.forEach(row -> addLines(row, column, lines));
    }
    return lines;
  }

  private static List<Row> with(List<Run> alone, List<Row> zone) {
    List<Row> all = new ArrayList<>(zone);
    all.addAll(Row.of(alone));
    all.sort(Comparator.comparingDouble(Row::baseline));
    return all;
  }

  /** The row that a mark stands closest above; none where it stands alone. */
  private List<Row> rowOf(Run mark) {
    List<Row> best = List.of();
    float least = MOST_RISE;
    for (int i = firstBelow(mark.y() + LEAST_RISE); i < rows.size(); i++) {
      Row row = rows.get(i);
      float rise = row.baseline() - mark.y();
      if (rise >= least) {
        break;
      }
      if (mark.x() > row.x() - BEFORE && mark.x() < row.end() + AFTER) {
        best = List.of(row);
        least = rise;
      }
    }
    return best;
  }

  /** The index of the first row below a height. */
  private int firstBelow(float y) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).baseline() > y) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void addLines(Row row, int column, List<Line> lines) {
    List<Run> runs = new ArrayList<>(row.runs());
    marks
        .getOrDefault(row, List.of())
        .forEach(mark -> runs.add(mark.raised(raise(mark.text()), row.baseline())));
    runs.sort(Comparator.comparingDouble(Run::x));
    int from = 0;
    for (int i = 1; i < runs.size(); i++) {
      boolean apart =
          page == 1 && column == 0 && runs.get(i).x() - runs.get(i - 1).end() > LETTERHEAD_GAP;
      if (apart) {
        lines.add(line(runs.subList(from, i), column));
        from = i;
      }
    }
    lines.add(line(runs.subList(from, runs.size()), column));
  }

  /** "12" becomes "¹²", and "3,4" two marks; a comma after them is a comma of the text. */
  private static String raise(String mark) {
    String text = mark.strip();
    if (text.contains("*")) {
      return text;
    }
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i == text.length() - 1;
      raised.append(
          Characters.isDigit(c) ? Superscripts.raise(String.valueOf(c)) : last ? c : JOINER);
    }
    return raised.toString();
  }

  /** After a gap, and after a footnote mark, a new word begins. */
  private static boolean isNewWord(Run before, Run run) {
    char last = before.text().charAt(before.text().length() - 1);
    char first = run.text().charAt(0);
    boolean glued =
        Characters.isSpace(last) || Characters.isSpace(first) || ",;.".indexOf(first) >= 0;
    return (!glued && run.x() - before.end() > SPACE * run.size())
        || (Superscripts.isRaised(last) && Character.isLetter(first));
  }

  private Line line(List<Run> runs, int column) {
    MarkedLine words = new MarkedLine();
    Run before = runs.get(0);
    Run longest = before;
    for (Run run : runs) {
      if (!Superscripts.isRaised(run.text().charAt(0))) {
        boolean apart = words.length() > 0 && isNewWord(before, run);
        emphasize(words, run.isEmphasised(), apart ? " " : "");
      }
      run.appendTo(words);
      before = run;
      longest = run.text().length() > longest.text().length() ? run : longest;
    }
    MarkedLine.Finished line = words.finish();
    return new Line(
        line.text(),
        line.markup(),
        runs.get(0).x(),
        before.end(),
        longest.y(),
        longest.size(),
        longest.style(),
        page,
        column);
  }

  /** A space stands within an emphasis only where it goes on after it. */
  private static void emphasize(MarkedLine words, boolean on, String space) {
    if (!on) {
      words.emphasize(false);
    }
    words.append(space);
    words.emphasize(on);
  }
}
