package org.resolute.evaluation.metric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Agreement of two annotators beyond what their habits alone would give.
 *
 * <p>κ = (Po − Pe) / (1 − Pe), where Po is the share of clauses on which they agree and Pe = Σ
 * p₁(l) · p₂(l) the share expected if each labelled at random with the frequencies that he has. Two
 * annotators who agree on 20 yes and 15 no and disagree on 5 and 10 have κ = 0.4. From −1 to 1; 1
 * where both use one and the same label throughout. Source: Cohen 1960, Educational and
 * Psychological Measurement 20.
 */
public final class CohenKappa {

  private CohenKappa() {}

  /** κ of the labels that two annotators gave to the same clauses, in the same order. */
  public static double of(List<String> first, List<String> second) {
    if (first.size() != second.size() || first.isEmpty()) {
      throw new IllegalArgumentException(
          "two labellings of the same clauses are needed: " + first.size() + ", " + second.size());
    }
    double n = first.size();
    Map<String, Integer> a = new HashMap<>();
    Map<String, Integer> b = new HashMap<>();
    int same = 0;
    for (int i = 0; i < first.size(); i++) {
      a.merge(first.get(i), 1, Integer::sum);
      b.merge(second.get(i), 1, Integer::sum);
      same += first.get(i).equals(second.get(i)) ? 1 : 0;
    }
    double chance =
        a.entrySet().stream()
            .mapToDouble(e -> e.getValue() / n * b.getOrDefault(e.getKey(), 0) / n)
            .sum();
    return chance == 1 ? 1 : (same / n - chance) / (1 - chance);
  }
}
