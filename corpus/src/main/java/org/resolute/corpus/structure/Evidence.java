package org.resolute.corpus.structure;

import java.util.StringJoiner;

/**
 * Evidence for and against a role of a block, each item with its weight. What is found can be read:
 * {@code +1 no stop at its end, +1 short, -5 opens like an act}.
 */
final class Evidence {

  private final StringJoiner reasons = new StringJoiner(", ");
  private int sum;

  /** Adds an item, where it holds. */
  Evidence weigh(boolean holds, int weight, String reason) {
    if (holds) {
      sum += weight;
      reasons.add((weight > 0 ? "+" : "") + weight + " " + reason);
    }
    return this;
  }

  /** The weights of what holds, added up. */
  int sum() {
    return sum;
  }

  /** What holds, with its weights. */
  String reasons() {
    return reasons.toString();
  }
}
