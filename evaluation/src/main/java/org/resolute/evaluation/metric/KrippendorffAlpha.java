package org.resolute.evaluation.metric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Agreement of any number of annotators, not all of whom need have seen every clause.
 *
 * <p>α = 1 − Do / De for nominal labels: Do is the share of disagreeing pairs within clauses, De
 * the share among all pairs of labels given. A clause with m labels lends each of its ordered pairs
 * the weight 1 / (m − 1); a clause with a single label has no pair and is left out. At most 1; 1
 * where only one label was ever used. Source: Krippendorff, Computing Krippendorff's
 * alpha-reliability, 2011, section C.
 */
public final class KrippendorffAlpha {

  private KrippendorffAlpha() {}

  /**
   * α of the labels given.
   *
   * @param clauses per clause, the labels of those annotators who saw it, in any order
   */
  public static double of(List<List<String>> clauses) {
    Map<String, Double> given = new HashMap<>();
    double pairable = 0;
    double disagreeing = 0;
    for (List<String> labels : clauses) {
      if (labels.size() < 2) {
        continue;
      }
      labels.forEach(l -> given.merge(l, 1.0, Double::sum));
      pairable += labels.size();
      disagreeing += unequalPairs(labels) / (labels.size() - 1.0);
    }
    double n = pairable;
    double chance = given.values().stream().mapToDouble(c -> c * (n - c)).sum();
    return chance == 0 ? 1 : 1 - (n - 1) * disagreeing / chance;
  }

  private static double unequalPairs(List<String> labels) {
    int unequal = 0;
    for (String a : labels) {
      for (String b : labels) {
        unequal += a.equals(b) ? 0 : 1;
      }
    }
    return unequal;
  }
}
