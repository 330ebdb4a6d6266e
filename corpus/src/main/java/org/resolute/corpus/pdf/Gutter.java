package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The blank strip between two columns.
 *
 * @param x its middle, in points from the left edge
 */
record Gutter(float x) {

  /** Half of the width that must be blank, in points. */
  private static final float HALF_WIDTH = 3f;

  /** Between places that are tried, in points. */
  private static final float STEP = 3f;

  /** No column is narrower than this share of the text. */
  private static final float NARROWEST = 0.18f;

  /** On each side. */
  private static final int FEWEST_LINES = 4;

  private static final int MOST_PLACES = 1000;

  /** Rows over all of the width are at most so many of a page in columns. */
  private static final float MOST_COVERED = 0.6f;

  /** Which side of the strip a row has text on. */
  enum Side {
    LEFT,
    RIGHT,
    BOTH,
    /** Over the strip. */
    ACROSS
  }

  /** Where a row stands. */
  Side side(Row row) {
    boolean left = false;
    boolean right = false;
    for (Run run : row.runs()) {
      if (run.end() <= x - HALF_WIDTH) {
        left = true;
      } else if (run.x() >= x + HALF_WIDTH) {
        right = true;
      } else {
        return Side.ACROSS;
      }
    }
    return left && right ? Side.BOTH : left ? Side.LEFT : Side.RIGHT;
  }

  /** The rows, cut where one of them goes over the strip; such rows stand in bands of their own. */
  List<Band> bands(List<Row> rows) {
    List<Band> bands = new ArrayList<>();
    boolean acrossBefore = false;
    for (Row row : rows) {
      boolean across = side(row) == Side.ACROSS;
      if (bands.isEmpty() || across != acrossBefore) {
        bands.add(new Band(across, new ArrayList<>()));
      }
      bands.get(bands.size() - 1).rows().add(row);
      acrossBefore = across;
    }
    return bands;
  }

  /**
   * Rows that follow each other.
   *
   * @param across whether all of them go over the strip
   */
  record Band(boolean across, List<Row> rows) {

    /** The parts of the rows on one side of a place. */
    List<Row> beside(Gutter gutter, boolean left) {
      List<Row> parts = new ArrayList<>();
      for (Row row : rows) {
        List<Run> runs = row.runs().stream().filter(r -> r.x() < gutter.x == left).toList();
        if (!runs.isEmpty()) {
          parts.add(new Row(row.baseline(), runs));
        }
      }
      return parts;
    }
  }

  /** The strip between columns that has most rows beside it; none where no band is accepted. */
  static List<Gutter> best(List<Row> rows, Acceptance accepts) {
    Gutter best = new Gutter(0);
    int most = 0;
    int ties = 0;
    for (float place : places(rows)) {
      Gutter gutter = new Gutter(place);
      int count = gutter.rowsBeside(rows, accepts);
      if (count > most) {
        best = gutter;
        most = count;
        ties = 0;
      } else if (count == most && most > 0 && place - best.x < STEP * (ties + 1.5f)) {
        ties++;
      }
    }
    return most == 0 ? List.of() : List.of(new Gutter(best.x + ties * STEP / 2));
  }

  /** How many rows stand in accepted bands. */
  private int rowsBeside(List<Row> rows, Acceptance accepts) {
    int count = 0;
    int from = 0;
    int left = 0;
    int right = 0;
    for (int i = 0; i <= rows.size(); i++) {
      Side side = i == rows.size() ? Side.ACROSS : side(rows.get(i));
      left += side == Side.LEFT || side == Side.BOTH ? 1 : 0;
      right += side == Side.RIGHT || side == Side.BOTH ? 1 : 0;
      if (side == Side.ACROSS) {
        boolean enough = left >= FEWEST_LINES && right >= FEWEST_LINES;
        if (enough && accepts.test(this, new Band(false, rows.subList(from, i)))) {
          count += i - from;
        }
        from = i + 1;
        left = 0;
        right = 0;
      }
    }
    return count;
  }

  /** Whether a band stands in two columns beside a gutter. */
  interface Acceptance {
    boolean test(Gutter gutter, Band band);
  }

  /** The places where a gutter may be, from left to right: few rows have letters there. */
  private static List<Float> places(List<Row> rows) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Row row : rows) {
      left = Math.min(left, row.x());
      right = Math.max(right, row.end());
    }
    int count = Math.min(MOST_PLACES, Math.max(0, (int) ((right - left) / STEP)));
    int[] covered = covered(rows, left, count);
    List<Float> places = new ArrayList<>();
    for (int i = (int) (NARROWEST * count); i < (1 - NARROWEST) * count; i++) {
      if (covered[i] <= MOST_COVERED * rows.size()) {
        places.add(left + i * STEP);
      }
    }
    return places;
  }

  /** How many runs reach over each place. */
  private static int[] covered(List<Row> rows, float left, int count) {
    int[] covered = new int[count + 1];
    for (Row row : rows) {
      for (Run run : row.runs()) {
        int from = (int) Math.ceil((run.x() - HALF_WIDTH - left) / STEP);
        int to = (int) Math.floor((run.end() + HALF_WIDTH - left) / STEP);
        covered[Math.min(count, Math.max(0, from))]++;
        covered[Math.min(count, Math.max(0, to + 1))]--;
      }
    }
    for (int i = 1; i <= count; i++) {
      covered[i] += covered[i - 1];
    }
    return covered;
  }
}
