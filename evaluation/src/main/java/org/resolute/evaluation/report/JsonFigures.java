package org.resolute.evaluation.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.resolute.evaluation.compare.Comparison;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.metric.Figure;
import org.resolute.evaluation.metric.Interval;

/**
 * Figures as JSON, values to four decimals: {@code {"evaluations": [{"task": "themes", "gold": …,
 * "figures": {"themes/ict": {"f1": 0.9, …}}}]}}, and likewise {@code comparisons}.
 */
public final class JsonFigures {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final ObjectNode root = JSON.createObjectNode();

  /** Adds an evaluation by a gold. */
  public JsonFigures add(String gold, Evaluation evaluation, Map<String, Interval> intervals) {
    ObjectNode task = root.withArray("evaluations").addObject();
    task.put("task", evaluation.task());
    task.put("gold", gold);
    evaluation.tallies().forEach(task.putObject("tallies")::put);
    ObjectNode figures = task.putObject("figures");
    for (Evaluation.Score score : evaluation.scores()) {
      add(score, intervals.get(score.figure().name()), figures.putObject(score.figure().name()));
    }
    return this;
  }

  private static void add(Evaluation.Score score, Interval interval, ObjectNode figure) {
    figure.put("value", Numbers.rounded(score.value()));
    if (score.figure().kind() == Figure.Kind.F1 || score.figure().kind() == Figure.Kind.MICRO) {
      figure.put("precision", Numbers.rounded(score.counts().precision()));
      figure.put("recall", Numbers.rounded(score.counts().recall()));
      figure.put("f1", Numbers.rounded(score.counts().f1()));
    }
    figure.put("n", score.counts().expected());
    if (interval != null) {
      ArrayNode ends = figure.putArray("interval");
      ends.add(Numbers.rounded(interval.low())).add(Numbers.rounded(interval.high()));
    }
  }

  /** Adds a comparison by a gold. */
  public JsonFigures add(String gold, Comparison comparison) {
    ObjectNode task = root.withArray("comparisons").addObject();
    task.put("task", comparison.task());
    task.put("gold", gold);
    task.put("documents", comparison.documents());
    ObjectNode figures = task.putObject("figures");
    for (var difference : comparison.differences()) {
      ObjectNode figure = figures.putObject(difference.figure());
      figure.put("first", Numbers.rounded(difference.first()));
      figure.put("second", Numbers.rounded(difference.second()));
      figure.put("difference", Numbers.rounded(difference.value()));
      figure
          .putArray("interval")
          .add(Numbers.rounded(difference.interval().low()))
          .add(Numbers.rounded(difference.interval().high()));
      figure.put("p_randomisation", Numbers.rounded(difference.pValue()));
      if (comparison.tests().containsKey(difference.figure())) {
        var test = comparison.tests().get(difference.figure());
        figure.put("gained", test.gained());
        figure.put("lost", test.lost());
        figure.put("p_mcnemar", Numbers.rounded(test.pValue()));
      }
    }
    return this;
  }

  /** The text of the file. */
  public String text() {
    try {
      return JSON.writeValueAsString(root) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
