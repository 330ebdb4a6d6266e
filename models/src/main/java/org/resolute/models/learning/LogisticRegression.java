package org.resolute.models.learning;

import java.util.List;

/**
 * Turns a few scores into one calibrated probability.
 *
 * <p>Fitted to scores of examples that their makers had not seen, it is Platt's scaling; with
 * several scores it weighs them against each other, too. An L2 penalty keeps it steady on few
 * examples.
 *
 * @param weights one per score, then the bias
 */
public record LogisticRegression(List<Double> weights) {

  private static final int STEPS = 600;
  private static final double RATE = 1.0;
  private static final double PENALTY = 0.002;

  public LogisticRegression {
    weights = List.copyOf(weights);
  }

  /**
   * Fits to rows of scores of about unit size.
   *
   * @param positive the answer of each row
   */
  public static LogisticRegression fit(double[][] rows, boolean[] positive) {
    double[] weights = new double[rows[0].length + 1];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = slope(rows, positive, weights);
      for (int i = 0; i < weights.length; i++) {
        weights[i] -= RATE * slope[i];
      }
    }
    return new LogisticRegression(java.util.Arrays.stream(weights).boxed().toList());
  }

  private static double[] slope(double[][] rows, boolean[] positive, double[] weights) {
    int bias = weights.length - 1;
    double[] slope = new double[weights.length];
    for (int r = 0; r < rows.length; r++) {
      double error = sigmoid(sum(rows[r], weights)) - (positive[r] ? 1 : 0);
      for (int i = 0; i < bias; i++) {
        slope[i] += error * rows[r][i];
      }
      slope[bias] += error;
    }
    for (int i = 0; i <= bias; i++) {
      slope[i] = slope[i] / rows.length + (i < bias ? PENALTY * weights[i] : 0);
    }
    return slope;
  }

  private static double sum(double[] row, double[] weights) {
    double sum = weights[weights.length - 1];
    for (int i = 0; i < row.length; i++) {
      sum += row[i] * weights[i];
    }
    return sum;
  }

  /** The probability, 0..1, that these scores mean yes. */
  public double probability(double... scores) {
    double sum = weights.get(weights.size() - 1);
    for (int i = 0; i < scores.length; i++) {
      sum += scores[i] * weights.get(i);
    }
    return sigmoid(sum);
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
