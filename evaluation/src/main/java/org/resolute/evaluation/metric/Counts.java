package org.resolute.evaluation.metric;

/**
 * How often a system and the gold agree on one label.
 *
 * <p>Gold {@code ict} on clauses 1, 2, 3 and a system that says {@code ict} of 2, 3, 4, 5 give
 * {@code Counts(2, 2, 1)}: precision 0.5, recall 0.6667, F1 0.5714.
 *
 * <p>A quotient with nothing below the line is 0: a label that neither side has scores 0, as in
 * scikit-learn's {@code zero_division=0}. Source: van Rijsbergen, Information Retrieval, 2nd ed.
 * 1979, chapter 7.
 *
 * @param truePositives what both have
 * @param falsePositives what only the system has
 * @param falseNegatives what only the gold has
 */
public record Counts(long truePositives, long falsePositives, long falseNegatives) {

  public static final Counts ZERO = new Counts(0, 0, 0);

  /** The gold has it and the system found it. */
  public static final Counts HIT = new Counts(1, 0, 0);

  /** The system has it, the gold has not. */
  public static final Counts EXTRA = new Counts(0, 1, 0);

  /** The gold has it, the system has not. */
  public static final Counts MISS = new Counts(0, 0, 1);

  public Counts {
    if (truePositives < 0 || falsePositives < 0 || falseNegatives < 0) {
      throw new IllegalArgumentException(
          "negative count: " + truePositives + ", " + falsePositives + ", " + falseNegatives);
    }
  }

  /** The counts of a yes-or-no label: whether the gold has it, whether the system says it. */
  public static Counts of(boolean expected, boolean found) {
    if (expected) {
      return found ? HIT : MISS;
    }
    return found ? EXTRA : ZERO;
  }

  public Counts plus(Counts other) {
    return new Counts(
        truePositives + other.truePositives,
        falsePositives + other.falsePositives,
        falseNegatives + other.falseNegatives);
  }

  /** TP / (TP + FP), 0..1. */
  public double precision() {
    return quotient(truePositives, truePositives + falsePositives);
  }

  /** TP / (TP + FN), 0..1; of one right-or-wrong decision per clause, the accuracy. */
  public double recall() {
    return quotient(truePositives, expected());
  }

  /** The harmonic mean of precision and recall, 2PR / (P + R) = 2TP / (2TP + FP + FN), 0..1. */
  public double f1() {
    double precision = precision();
    double recall = recall();
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** How many the gold has. */
  public long expected() {
    return truePositives + falseNegatives;
  }

  /** How many the system has. */
  public long found() {
    return truePositives + falsePositives;
  }

  /** Whether nothing is missing and nothing too much. */
  public boolean flawless() {
    return falsePositives == 0 && falseNegatives == 0;
  }

  private static double quotient(long above, long below) {
    return below == 0 ? 0 : (double) above / below;
  }
}
