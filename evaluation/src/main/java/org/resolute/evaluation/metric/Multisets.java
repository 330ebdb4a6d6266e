package org.resolute.evaluation.metric;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts of two bags of labels.
 *
 * <p>Gold {@code [urge, request, request]} and found {@code [request, note]} share one {@code
 * request}: {@code Counts(1, 1, 2)}.
 */
public final class Multisets {

  private Multisets() {}

  /** Shared, surplus and missing elements, each counted as often as it stands there. */
  public static <T> Counts compare(Collection<T> expected, Collection<T> found) {
    Map<T, Integer> open = new HashMap<>();
    expected.forEach(e -> open.merge(e, 1, Integer::sum));
    int shared = 0;
    for (T element : found) {
      if (open.merge(element, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return new Counts(shared, found.size() - shared, expected.size() - shared);
  }
}
