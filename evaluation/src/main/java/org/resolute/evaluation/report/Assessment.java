package org.resolute.evaluation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.resolute.evaluation.judge.Confusions;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.Judge;
import org.resolute.evaluation.judge.Judges;
import org.resolute.evaluation.judge.ThemeBeliefs;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.metric.Bootstrap;
import org.resolute.evaluation.metric.ConfusionMatrix;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.Interval;
import org.resolute.evaluation.metric.PrecisionRecallCurve;
import org.resolute.evaluation.metric.Reliability;

/**
 * An evaluation with what it was made from and how sure its figures are.
 *
 * @param intervals per figure; empty where there was no document to resample
 */
public record Assessment(
    LabelledSet gold, LabelledSet system, Evaluation evaluation, Map<String, Interval> intervals) {

  /** As many labels as a confusion matrix can show on a page. */
  private static final int MOST_LABELS = 10;

  public Assessment {
    intervals = new LinkedHashMap<>(intervals);
  }

  /** One assessment for each task that a gold calls for. */
  public static List<Assessment> of(
      List<LabelledSet> golds, LabelledSet system, Bootstrap bootstrap) {
    List<Assessment> all = new ArrayList<>();
    for (LabelledSet gold : golds) {
      for (Judge judge : Judges.of(gold)) {
        all.add(of(gold, system, judge, bootstrap));
      }
    }
    return all;
  }

  /** The assessment of one task. */
  public static Assessment of(
      LabelledSet gold, LabelledSet system, Judge judge, Bootstrap bootstrap) {
    Evaluation evaluation = judge.judge(gold, system);
    return new Assessment(gold, system, evaluation, bootstrap.intervals(evaluation.matrix()));
  }

  /** The same with only those figures whose names begin with one of {@code prefixes}. */
  public Assessment only(List<String> prefixes) {
    Predicate<String> kept = name -> prefixes.stream().anyMatch(name::startsWith);
    Evaluation part =
        new Evaluation(
            evaluation.task(),
            evaluation.figures().stream().filter(f -> kept.test(f.name())).toList(),
            evaluation.judgements().stream().filter(j -> kept.test(j.figure())).toList(),
            evaluation.tallies());
    return new Assessment(gold, system, part, intervals);
  }

  /** Its figures, its most frequent mistakes, and plots. */
  public List<Report.Part> parts() {
    List<Report.Part> parts = new ArrayList<>();
    parts.add(new Report.Heading(heading()));
    parts.addAll(EvaluationReport.figures(evaluation, intervals));
    parts.addAll(EvaluationReport.commonMistakes(evaluation));
    parts.addAll(VerbBreakdown.of(evaluation));
    parts.addAll(confusions());
    parts.addAll(curves());
    return parts;
  }

  /** Heading and figures alone: what fits on a terminal. */
  public List<Report.Part> shortParts() {
    List<Report.Part> parts = new ArrayList<>();
    parts.add(new Report.Heading(heading()));
    parts.addAll(EvaluationReport.figures(evaluation, intervals));
    return parts;
  }

  private String heading() {
    return evaluation.task() + ", by " + gold.name();
  }

  private List<Report.Part> confusions() {
    Map<String, ConfusionMatrix> matrices = Confusions.of(evaluation);
    if (evaluation.task().equals("mentions")) {
      matrices.put("type", Confusions.ofMentionTypes(gold, system));
    }
    List<Report.Part> plots = new ArrayList<>();
    matrices.forEach(
        (figure, matrix) -> {
          boolean large = matrix.labels().size() > MOST_LABELS;
          plots.add(
              ConfusionPlot.of(
                  "Confusion: " + figure.replace('_', ' '),
                  large ? matrix.topLabels(MOST_LABELS - 1, "others") : matrix));
        });
    return plots;
  }

  private List<Report.Part> curves() {
    if (evaluation.figures().stream().noneMatch(f -> f.name().startsWith("themes/"))) {
      return List.of();
    }
    Map<String, PrecisionRecallCurve> curves = new LinkedHashMap<>();
    Map<String, Reliability> reliabilities = new LinkedHashMap<>();
    Map<String, Counts> chosen = new LinkedHashMap<>();
    ThemeBeliefs.of(gold, system)
        .forEach(
            (theme, scores) -> {
              curves.put(theme, PrecisionRecallCurve.of(scores));
              reliabilities.put(theme, Reliability.of(scores));
              chosen.put(theme, evaluation.score("themes/" + theme).counts());
            });
    if (curves.isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    curves.forEach(
        (theme, curve) ->
            rows.add(
                List.of(
                    theme,
                    Numbers.figure(curve.averagePrecision()),
                    Numbers.figure(reliabilities.get(theme).expectedCalibrationError()),
                    Numbers.figure(reliabilities.get(theme).brier()))));
    return List.of(
        new Report.Text("How well the scores rank clauses, and how far they are probabilities:"),
        Report.Table.of(
            1, List.of("theme", "average precision", "calibration error", "Brier"), rows),
        Plots.precisionRecall(curves, chosen),
        Plots.reliability(reliabilities));
  }
}
