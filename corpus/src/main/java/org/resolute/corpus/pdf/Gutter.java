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
  static List<Gutter> best(List<Row> rows, List<Float> places, Acceptance accepts) {
    Gutter best = new Gutter(0);
    int most = 0;
    int ties = 0;
    for (float place : places) {
      Gutter gutter = new Gutter(place);
      int count = 0;
      for (Band band : gutter.bands(rows)) {
        count += accepts.test(gutter, band) ? band.rows().size() : 0;
      }
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

  /** Whether a band stands in two columns beside a gutter. */
  interface Acceptance {
    boolean test(Gutter gutter, Band band);
  }

  /** The places where a gutter may be, from left to right. */
  static List<Float> places(List<Row> rows) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Row row : rows) {
      left = Math.min(left, row.x());
      right = Math.max(right, row.end());
    }
    List<Float> places = new ArrayList<>();
    float margin = NARROWEST * (right - left);
    for (float x = left + margin; x < right - margin && places.size() < 400; x += STEP) {
      places.add(x);
    }
    return places;
  }
}
