package org.resolute.evaluation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.Judgement;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.Figure;
import org.resolute.evaluation.metric.Interval;

/** What a report says of one evaluation. */
public final class EvaluationReport {

  private static final int MOST_ERRORS = 15;

  private EvaluationReport() {}

  /** Tallies, then the figures with their intervals. */
  public static List<Report.Part> figures(Evaluation evaluation, Map<String, Interval> intervals) {
    List<Report.Part> parts = new ArrayList<>();
    if (!evaluation.tallies().isEmpty()) {
      List<String> tallies = new ArrayList<>();
      evaluation
          .tallies()
          .forEach((name, n) -> tallies.add(name.replace('_', ' ') + " " + Numbers.count(n)));
      parts.add(new Report.Text(String.join(", ", tallies) + "."));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Evaluation.Score score : evaluation.scores()) {
      rows.add(row(score, intervals));
    }
    parts.add(
        Report.Table.of(
            1, List.of("figure", "precision", "recall", "F1", "95% interval", "n"), rows));
    return parts;
  }

  private static List<String> row(Evaluation.Score score, Map<String, Interval> intervals) {
    Counts counts = score.counts();
    boolean share = score.figure().kind() == Figure.Kind.SHARE;
    boolean macro = score.figure().kind() == Figure.Kind.MACRO;
    Interval interval = intervals.get(score.figure().name());
    return List.of(
        score.figure().name(),
        share || macro ? "" : Numbers.figure(counts.precision()),
        share ? Numbers.figure(score.value()) : macro ? "" : Numbers.figure(counts.recall()),
        share ? "" : Numbers.figure(score.value()),
        interval == null ? "" : Numbers.interval(interval),
        Numbers.count(counts.expected()));
  }

  /** The mistakes that occur most often, without the clauses' texts. */
  public static List<Report.Part> commonMistakes(Evaluation evaluation) {
    Map<List<String>, Integer> kinds = new LinkedHashMap<>();
    for (Judgement error : evaluation.distinctErrors()) {
      if (!error.text().isEmpty()) {
        kinds.merge(
            List.of(error.figure(), shown(error.expected()), shown(error.found())),
            1,
            Integer::sum);
      }
    }
    List<List<String>> rows = new ArrayList<>();
    kinds.entrySet().stream()
        .sorted(
            Comparator.comparing(Map.Entry<List<String>, Integer>::getValue)
                .reversed()
                .thenComparing(e -> String.join("\t", e.getKey())))
        .limit(MOST_ERRORS)
        .forEach(
            e -> {
              List<String> row = new ArrayList<>(e.getKey());
              row.add(Numbers.count(e.getValue()));
              rows.add(row);
            });
    if (rows.isEmpty()) {
      return List.of(new Report.Text("No mistake."));
    }
    return List.of(
        new Report.Text("The most frequent mistakes:"),
        Report.Table.of(3, List.of("figure", "expected", "found", "times"), rows));
  }

  private static String shown(String label) {
    String whole = label.isEmpty() ? "—" : label;
    return whole.length() <= 60 ? whole : whole.substring(0, 59) + "…";
  }
}
