package org.resolute.evaluation.metric;

/**
 * How strongly a system believes in a label, and whether it is right.
 *
 * @param score its belief, 0..1
 * @param expected whether the gold has the label
 */
public record ScoredLabel(double score, boolean expected) {

  public ScoredLabel {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score is not 0..1: " + score);
    }
  }
}
