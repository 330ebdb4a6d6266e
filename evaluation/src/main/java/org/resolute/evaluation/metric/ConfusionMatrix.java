package org.resolute.evaluation.metric;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which label was said for which.
 *
 * <p>Gold {@code operative} read as {@code annex} three times: {@code count("operative", "annex")}
 * is 3. Rows are the gold's labels, columns the system's; the empty label stands for none.
 */
public final class ConfusionMatrix {

  private final Map<String, Map<String, Integer>> cells = new TreeMap<>();

  /** Counts one clause. */
  public void add(String expected, String found) {
    cells.computeIfAbsent(expected, e -> new TreeMap<>()).merge(found, 1, Integer::sum);
  }

  public int count(String expected, String found) {
    return cells.getOrDefault(expected, Map.of()).getOrDefault(found, 0);
  }

  /** All labels of either side, sorted. */
  public List<String> labels() {
    TreeSet<String> labels = new TreeSet<>(cells.keySet());
    cells.values().forEach(row -> labels.addAll(row.keySet()));
    return List.copyOf(labels);
  }

  /**
   * The matrix of the {@code most} labels that occur most often in the gold, all others pooled as
   * {@code other}: what still fits on a page.
   */
  public ConfusionMatrix topLabels(int most, String other) {
    List<String> kept =
        labels().stream()
            .sorted((a, b) -> Long.compare(perLabelExpected(b), perLabelExpected(a)))
            .limit(most)
            .toList();
    ConfusionMatrix small = new ConfusionMatrix();
    cells.forEach(
        (e, row) ->
            row.forEach(
                (f, n) -> {
                  for (int i = 0; i < n; i++) {
                    small.add(kept.contains(e) ? e : other, kept.contains(f) ? f : other);
                  }
                }));
    return small;
  }

  private long perLabelExpected(String label) {
    return cells.getOrDefault(label, Map.of()).values().stream().mapToInt(i -> i).sum();
  }
}
