package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The runs of a page, or of a column of it, that share a baseline. */
final class Row {

  /** Runs whose baselines differ by less are of one row, in points. */
  private static final float SAME_BASELINE = 2f;

  private final float baseline;
  private final List<Run> runs;
  private final float end;

  /**
   * @param baseline in points from the top edge
   * @param runs at least one
   */
  Row(float baseline, List<Run> runs) {
    this.baseline = baseline;
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(Run::x));
    this.runs = sorted;
    float furthest = 0;
    for (Run run : runs) {
      furthest = Math.max(furthest, run.end());
    }
    end = furthest;
  }

  /** The rows of these runs, from top to bottom. */
  static List<Row> of(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(Run::y));
    List<Row> rows = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      float baseline = sorted.get(from).y();
      if (i == sorted.size() || sorted.get(i).y() - baseline >= SAME_BASELINE) {
        rows.add(new Row(baseline, sorted.subList(from, i)));
        from = i;
      }
    }
    return rows;
  }

  float baseline() {
    return baseline;
  }

  /** From left to right. */
  List<Run> runs() {
    return runs;
  }

  /** Where it begins, in points from the left edge. */
  float x() {
    return runs.get(0).x();
  }

  /** Where the run ends that reaches furthest. */
  float end() {
    return end;
  }

  /** Whether it begins in lower case, as most lines within a sentence do. */
  boolean beginsInLowerCase() {
    return Character.isLowerCase(runs.get(0).text().stripLeading().codePointAt(0));
  }
}
