package org.resolute.evaluation.judge;

import java.util.Objects;
import org.resolute.evaluation.metric.Counts;

/**
 * One decision of a system, held against gold.
 *
 * @param document the document's name
 * @param clause the gold clause's id; of a clause that the gold does not have, the system's
 * @param figure the name of the figure that it counts for
 * @param counts what it adds to that figure
 * @param expected what the gold has
 * @param found what the system has
 * @param text the clause
 */
public record Judgement(
    String document,
    String clause,
    String figure,
    Counts counts,
    String expected,
    String found,
    String text) {

  public Judgement {
    Objects.requireNonNull(document);
    Objects.requireNonNull(clause);
    Objects.requireNonNull(figure);
    Objects.requireNonNull(counts);
    Objects.requireNonNull(expected);
    Objects.requireNonNull(found);
    Objects.requireNonNull(text);
  }

  /** Whether the system is right. */
  public boolean isRight() {
    return counts.flawless();
  }
}
