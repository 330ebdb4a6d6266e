package org.resolute.evaluation.metric;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether scores mean what they say: of the clauses with a score near 0.8, about 80% should carry
 * the label.
 *
 * <p>Scores fall into ten bins of equal width. The expected calibration error is Σ (nᵢ / n) ·
 * |meanᵢ − shareᵢ|, the Brier score the mean of (score − outcome)². Sources: Guo et al., On
 * calibration of modern neural networks, ICML 2017; Brier 1950, Monthly Weather Review 78.
 *
 * @param bins those that are not empty, by rising score
 * @param expectedCalibrationError 0..1, 0 is best
 * @param brier 0..1, 0 is best
 */
public record Reliability(List<Bin> bins, double expectedCalibrationError, double brier) {

  private static final int BINS = 10;

  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * The clauses whose scores lie close together.
   *
   * @param size how many
   * @param meanScore their mean score
   * @param share the share of them that carry the label
   */
  public record Bin(int size, double meanScore, double share) {}

  public static Reliability of(List<ScoredLabel> labels) {
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    for (int b = 0; b < BINS; b++) {
      int index = b;
      List<ScoredLabel> inside = labels.stream().filter(l -> bin(l.score()) == index).toList();
      if (!inside.isEmpty()) {
        Bin bin = bin(inside);
        bins.add(bin);
        error += (double) bin.size() / labels.size() * Math.abs(bin.meanScore() - bin.share());
      }
    }
    return new Reliability(bins, error, brier(labels));
  }

  private static int bin(double score) {
    return Math.min(BINS - 1, (int) (score * BINS));
  }

  private static Bin bin(List<ScoredLabel> inside) {
    double mean = inside.stream().mapToDouble(ScoredLabel::score).average().orElseThrow();
    long carried = inside.stream().filter(ScoredLabel::expected).count();
    return new Bin(inside.size(), mean, (double) carried / inside.size());
  }

  private static double brier(List<ScoredLabel> labels) {
    return labels.stream()
        .mapToDouble(l -> Math.pow(l.score() - (l.expected() ? 1 : 0), 2))
        .average()
        .orElse(0);
  }
}
