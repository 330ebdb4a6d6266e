package org.resolute.evaluation.split;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.Judge;
import org.resolute.evaluation.labels.LabelledSet;

/**
 * Repeated cross-validation.
 *
 * @param recipe what was validated
 * @param runs one evaluation of all held-out clauses per repetition
 * @param predictions what was said in the first repetition
 */
public record Validation(Recipe recipe, List<Evaluation> runs, LabelledSet predictions) {

  private static final List<Double> SHARES = List.of(0.1, 0.25, 0.5, 0.75, 1.0);

  public Validation {
    runs = List.copyOf(runs);
  }

  /** Validates with the seeds {@code seed}, {@code seed + 1}, … */
  public static Validation of(
      LabelledSet gold, Judge judge, Recipe recipe, CrossValidation plan, int repeats, long seed) {
    List<Evaluation> runs = new ArrayList<>();
    List<LabelledSet> all = new ArrayList<>();
    for (int r = 0; r < repeats; r++) {
      LabelledSet predicted = plan.predict(gold, recipe, seed + r);
      all.add(predicted);
      runs.add(judge.judge(gold, predicted));
    }
    return new Validation(recipe, runs, all.get(0));
  }

  /** A figure in each repetition. */
  public List<Double> values(String figure) {
    return runs.stream().map(r -> r.score(figure).value()).toList();
  }

  /** Per figure of the judge, its value by the number of clauses learned from. */
  public static Map<String, Map<Integer, Double>> learningCurve(
      LabelledSet gold, Judge judge, Recipe recipe, CrossValidation plan, long seed) {
    Map<String, Map<Integer, Double>> curves = new LinkedHashMap<>();
    for (double share : SHARES) {
      Evaluation evaluation = judge.judge(gold, plan.predict(gold, recipe, seed, share));
      int size = plan.learnedFrom(gold, share);
      for (Evaluation.Score score : evaluation.scores()) {
        curves
            .computeIfAbsent(score.figure().name(), f -> new TreeMap<>())
            .put(size, score.value());
      }
    }
    return curves;
  }
}
