package org.resolute.evaluation.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The difference of two systems on the same documents, with interval and p-value.
 *
 * <p>Interval: bootstrap; a document that is drawn is drawn for both. P-value: approximate
 * randomisation; each document's counts are swapped between the systems by a coin, and p = (1 +
 * swaps with a difference at least as large) / (1 + swaps). Sources: Noreen, Computer-Intensive
 * Methods for Testing Hypotheses, 1989; Yeh, More accurate tests for the statistical significance
 * of result differences, COLING 2000.
 *
 * @param resamples of each kind
 * @param seed the same seed gives the same result
 * @param level of the interval, such as 0.95
 */
public record PairedResampling(int resamples, long seed, double level) {

  /**
   * How the second system differs from the first in one figure.
   *
   * @param figure its name
   * @param first the first system's value
   * @param second the second system's value
   * @param interval of {@code second - first}
   * @param pValue of no difference, 0..1
   */
  public record Difference(
      String figure, double first, double second, Interval interval, double pValue) {

    public double value() {
      return second - first;
    }
  }

  /** One difference per figure. Both matrices have the same figures and documents. */
  public List<Difference> differences(CountMatrix first, CountMatrix second) {
    if (!first.figures().equals(second.figures())
        || !first.documents().equals(second.documents())) {
      throw new IllegalArgumentException("the systems were not judged on the same documents");
    }
    double[] a = first.values(first.sums());
    double[] b = second.values(second.sums());
    double[][] drawn = bootstrap(first, second);
    int[] larger = swap(first, second, a, b);
    List<Difference> all = new ArrayList<>();
    for (int f = 0; f < a.length; f++) {
      Interval interval =
          first.documents().isEmpty() ? new Interval(0, 0) : Bootstrap.percentiles(drawn[f], level);
      double p = (1.0 + larger[f]) / (1.0 + resamples);
      all.add(new Difference(first.figures().get(f).name(), a[f], b[f], interval, p));
    }
    return all;
  }

  private double[][] bootstrap(CountMatrix first, CountMatrix second) {
    SplittableRandom random = new SplittableRandom(seed);
    int documents = first.documents().size();
    double[][] drawn = new double[first.figures().size()][resamples];
    long[] a = new long[first.width()];
    long[] b = new long[second.width()];
    for (int r = 0; r < resamples && documents > 0; r++) {
      Arrays.fill(a, 0);
      Arrays.fill(b, 0);
      for (int d = 0; d < documents; d++) {
        int document = random.nextInt(documents);
        first.addRow(document, a);
        second.addRow(document, b);
      }
      double[] before = first.values(a);
      double[] after = second.values(b);
      for (int f = 0; f < before.length; f++) {
        drawn[f][r] = after[f] - before[f];
      }
    }
    return drawn;
  }

  private int[] swap(CountMatrix first, CountMatrix second, double[] before, double[] after) {
    SplittableRandom random = new SplittableRandom(seed + 1);
    int[] larger = new int[before.length];
    long[] a = new long[first.width()];
    long[] b = new long[second.width()];
    for (int r = 0; r < resamples; r++) {
      Arrays.fill(a, 0);
      Arrays.fill(b, 0);
      for (int d = 0; d < first.documents().size(); d++) {
        boolean swapped = random.nextBoolean();
        first.addRow(d, swapped ? b : a);
        second.addRow(d, swapped ? a : b);
      }
      countLarger(first.values(a), second.values(b), before, after, larger);
    }
    return larger;
  }

  /** A hair's breadth is allowed, so that the same counts in another order count as equal. */
  private static void countLarger(
      double[] a, double[] b, double[] before, double[] after, int[] larger) {
    for (int f = 0; f < larger.length; f++) {
      if (Math.abs(b[f] - a[f]) >= Math.abs(after[f] - before[f]) - 1e-12) {
        larger[f]++;
      }
    }
  }
}
