package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.resolute.corpus.text.MarkedLine;
import org.resolute.corpus.text.Superscripts;

/** Sorts the runs of a page into lines, from top to bottom, and raises footnote marks. */
final class LineBuilder {

  /** Runs whose baselines differ by less are on one line, in points. */
  private static final float SAME_BASELINE = 2f;

  /** How far above the baseline a footnote mark stands, in points. */
  private static final float LEAST_RISE = 1f;

  private static final float MOST_RISE = 7f;

  /** Cells of a letterhead stand at least so far apart, in points. */
  private static final float COLUMN_GAP = 60f;

  private static final float SPACE = 0.17f;

  private final float bodySize;
  private final int page;
  private final List<List<Run>> rows = new ArrayList<>();

  private LineBuilder(float bodySize, int page) {
    this.bodySize = bodySize;
    this.page = page;
  }

  /**
   * The lines of a page.
   *
   * @param bodySize the size of most of the document's characters, in points
   * @param page from 1; the cells of the first page's letterhead become lines of their own
   */
  static List<Line> lines(List<Run> runs, float bodySize, int page) {
    return new LineBuilder(bodySize, page).build(runs);
  }

  private List<Line> build(List<Run> runs) {
    List<Run> marks = new ArrayList<>();
    List<Run> inked = new ArrayList<>(runs.stream().filter(r -> !r.isBlank()).toList());
    inked.sort(Comparator.comparingDouble(Run::y));
    for (Run run : inked) {
      if (mayBeMark(run)) {
        marks.add(run);
      } else {
        addToRow(run);
      }
    }
    marks.forEach(this::attach);
    rows.sort(Comparator.comparingDouble(LineBuilder::baseline));
    List<Line> lines = new ArrayList<>();
    rows.forEach(row -> addLines(row, lines));
    return lines;
  }

  /** Small and short: "12", "*", "3,4". */
  private boolean mayBeMark(Run run) {
    String text = run.text().strip();
    return run.size() < 0.8f * bodySize
        && text.length() <= 6
        && text.chars().allMatch(c -> Character.isDigit(c) || c == '*' || c == ',' || c == ' ');
  }

  private void addToRow(Run run) {
    if (!rows.isEmpty()) {
      List<Run> last = rows.get(rows.size() - 1);
      if (Math.abs(last.get(0).y() - run.y()) < SAME_BASELINE) {
        last.add(run);
        return;
      }
    }
    rows.add(new ArrayList<>(List.of(run)));
  }

  private void attach(Run mark) {
    List<Run> best = List.of();
    float least = MOST_RISE;
    for (List<Run> row : rows) {
      float rise = baseline(row) - mark.y();
      if (rise > LEAST_RISE && rise < least && isBeside(row, mark)) {
        best = row;
        least = rise;
      }
    }
    if (best.isEmpty()) {
      rows.add(new ArrayList<>(List.of(mark)));
    } else {
      String raised =
          mark.text().contains("*") ? mark.text().strip() : Superscripts.raise(mark.text());
      best.add(
          new Run(
              raised,
              mark.x(),
              mark.end(),
              baseline(best),
              mark.size(),
              Run.Style.PLAIN,
              List.of()));
    }
  }

  private static boolean isBeside(List<Run> row, Run mark) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Run run : row) {
      left = Math.min(left, run.x());
      right = Math.max(right, run.end());
    }
    return mark.x() > left - 25 && mark.x() < right + 10;
  }

  private static float baseline(List<Run> row) {
    return row.get(0).y();
  }

  private void addLines(List<Run> row, List<Line> lines) {
    row.sort(Comparator.comparingDouble(Run::x));
    List<Run> cell = new ArrayList<>();
    for (Run run : row) {
      boolean apart =
          page == 1 && !cell.isEmpty() && run.x() - cell.get(cell.size() - 1).end() > COLUMN_GAP;
      if (apart) {
        lines.add(line(cell));
        cell = new ArrayList<>();
      }
      cell.add(run);
    }
    lines.add(line(cell));
  }

  /** After a gap, and after a footnote mark, a new word begins. */
  private static boolean isNewWord(Run before, Run run) {
    boolean afterMark = Superscripts.isRaised(before.text().charAt(before.text().length() - 1));
    return run.x() - before.end() > SPACE * run.size()
        || (afterMark && Character.isLetter(run.text().charAt(0)));
  }

  private Line line(List<Run> runs) {
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
    float x = runs.get(0).x();
    return new Line(
        line.text(), line.markup(), x, longest.y(), longest.size(), longest.style(), page);
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
