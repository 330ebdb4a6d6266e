package org.resolute.evaluation.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.metric.Interval;
import org.resolute.evaluation.split.Validation;

/** What a report says of a cross-validation. */
public final class ValidationReport {

  private ValidationReport() {}

  /**
   * One row per figure.
   *
   * @param intervals of the first repetition
   */
  public static List<Report.Part> of(Validation validation, Map<String, Interval> intervals) {
    List<List<String>> rows = new ArrayList<>();
    for (Evaluation.Score score : validation.runs().get(0).scores()) {
      String name = score.figure().name();
      List<Double> values = validation.values(name);
      rows.add(
          List.of(
              name,
              Numbers.figure(values.stream().mapToDouble(v -> v).average().orElse(0)),
              Numbers.figure(Collections.min(values)),
              Numbers.figure(Collections.max(values)),
              intervals.containsKey(name) ? Numbers.interval(intervals.get(name)) : "",
              Numbers.count(score.counts().expected())));
    }
    return List.of(
        new Report.Text(validation.recipe().description()),
        Report.Table.of(
            1, List.of("figure", "mean", "lowest", "highest", "95% interval", "n"), rows));
  }

  /** A learning curve as a table and as a plot. */
  public static List<Report.Part> curve(Map<String, Map<Integer, Double>> curves) {
    List<Integer> sizes = List.copyOf(curves.values().iterator().next().keySet());
    List<String> head = new ArrayList<>(List.of("figure"));
    sizes.forEach(s -> head.add(Numbers.count(s)));
    List<List<String>> rows = new ArrayList<>();
    curves.forEach(
        (figure, values) -> {
          List<String> row = new ArrayList<>(List.of(figure));
          values.values().forEach(v -> row.add(Numbers.figure(v)));
          rows.add(row);
        });
    return List.of(
        new Report.Text("Figures by the number of clauses learned from:"),
        Report.Table.of(1, head, rows),
        Plots.learning(plotted(curves)));
  }

  /** As many as a reader can tell apart. */
  private static Map<String, Map<Integer, Double>> plotted(
      Map<String, Map<Integer, Double>> curves) {
    Map<String, Map<Integer, Double>> some = new LinkedHashMap<>();
    curves.forEach(
        (figure, values) -> {
          if (some.size() < Palette.SERIES.size() && !figure.startsWith("overlap/")) {
            some.put(figure, values);
          }
        });
    return some;
  }
}
