package org.resolute.evaluation.metric;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Intervals by resampling documents.
 *
 * <p>As many documents as there are, drawn with replacement, give one value of each figure; the
 * interval runs from the 2.5th to the 97.5th percentile of the values of all resamples. Documents
 * are drawn, not clauses, since the clauses of one document resemble each other and an interval
 * from clauses would be too narrow. Source: Efron and Tibshirani, An Introduction to the Bootstrap,
 * 1993, chapters 8 and 13.
 *
 * @param resamples how many, at least 1
 * @param seed the same seed gives the same intervals
 * @param level the share of resamples inside the interval, such as 0.95
 */
public record Bootstrap(int resamples, long seed, double level) {

  /** 2,000 resamples, 95%. */
  public static final Bootstrap STANDARD = new Bootstrap(2_000, 1, 0.95);

  public Bootstrap {
    if (resamples < 1 || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "not a bootstrap: " + resamples + " resamples at level " + level);
    }
  }

  /** One interval per figure; none where there is no document to draw from. */
  public Map<String, Interval> intervals(CountMatrix matrix) {
    Map<String, Interval> intervals = new LinkedHashMap<>();
    if (matrix.documents().isEmpty()) {
      return intervals;
    }
    double[][] values = draw(matrix);
    for (int f = 0; f < values.length; f++) {
      intervals.put(matrix.figures().get(f).name(), percentiles(values[f], level));
    }
    return intervals;
  }

  private double[][] draw(CountMatrix matrix) {
    SplittableRandom random = new SplittableRandom(seed);
    int documents = matrix.documents().size();
    double[][] values = new double[matrix.figures().size()][resamples];
    long[] sums = new long[matrix.width()];
    for (int r = 0; r < resamples; r++) {
      Arrays.fill(sums, 0);
      for (int d = 0; d < documents; d++) {
        matrix.addRow(random.nextInt(documents), sums);
      }
      double[] drawn = matrix.values(sums);
      for (int f = 0; f < drawn.length; f++) {
        values[f][r] = drawn[f];
      }
    }
    return values;
  }

  /** The interval that holds the middle {@code level} of {@code values}. */
  static Interval percentiles(double[] values, double level) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double tail = (1 - level) / 2;
    return new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail));
  }

  /** Linear between the neighbouring order statistics (Hyndman and Fan 1996, type 7). */
  private static double quantile(double[] sorted, double share) {
    double position = share * (sorted.length - 1);
    int below = (int) Math.floor(position);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
