package org.resolute.evaluation.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Precision and recall at every threshold that the scores allow.
 *
 * <p>Scores 0.9 (right), 0.8 (wrong), 0.3 (right) give the points (threshold 0.9: precision 1,
 * recall 0.5), (0.8: 0.5, 0.5), (0.3: 0.6667, 1). Source: Davis and Goadrich, The relationship
 * between precision-recall and ROC curves, ICML 2006.
 *
 * @param points by falling threshold
 */
public record PrecisionRecallCurve(List<Point> points) {

  public PrecisionRecallCurve {
    points = List.copyOf(points);
  }

  /**
   * What comes of saying the label wherever the score reaches the threshold.
   *
   * @param threshold 0..1
   * @param counts at that threshold
   */
  public record Point(double threshold, Counts counts) {}

  public static PrecisionRecallCurve of(List<ScoredLabel> labels) {
    long expected = labels.stream().filter(ScoredLabel::expected).count();
    List<ScoredLabel> sorted = new ArrayList<>(labels);
    sorted.sort(Comparator.comparingDouble(ScoredLabel::score).reversed());
    List<Point> points = new ArrayList<>();
    long right = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += sorted.get(i).expected() ? 1 : 0;
      boolean last = i + 1 == sorted.size() || sorted.get(i + 1).score() < sorted.get(i).score();
      if (last) {
        points.add(
            new Point(sorted.get(i).score(), new Counts(right, i + 1 - right, expected - right)));
      }
    }
    return new PrecisionRecallCurve(points);
  }

  /** Σ (Rᵢ − Rᵢ₋₁) · Pᵢ, 0..1: the mean precision over the gold, without interpolation. */
  public double averagePrecision() {
    double area = 0;
    double before = 0;
    for (Point point : points) {
      area += (point.counts().recall() - before) * point.counts().precision();
      before = point.counts().recall();
    }
    return area;
  }
}
