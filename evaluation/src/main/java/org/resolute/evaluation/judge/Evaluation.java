package org.resolute.evaluation.judge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.resolute.evaluation.metric.CountMatrix;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.Figure;

/**
 * A system's labels held against gold: every figure, and every decision behind it.
 *
 * @param task what was judged: {@code structure}
 * @param figures in the order of a report
 * @param judgements every decision, right or wrong
 * @param tallies plain numbers that go with the figures, such as the documents judged
 */
public record Evaluation(
    String task, List<Figure> figures, List<Judgement> judgements, Map<String, Long> tallies) {

  public Evaluation {
    figures = List.copyOf(figures);
    judgements = List.copyOf(judgements);
    tallies = new TreeMap<>(tallies);
  }

  /** The same figures, from those decisions alone. */
  public Evaluation only(Predicate<Judgement> decisions) {
    return new Evaluation(task, figures, judgements.stream().filter(decisions).toList(), tallies);
  }

  /** The counts of each document. */
  public CountMatrix matrix() {
    CountMatrix.Gatherer gatherer = new CountMatrix.Gatherer(figures);
    judgements.forEach(j -> gatherer.add(j.document(), j.figure(), j.counts()));
    return gatherer.matrix();
  }

  /** Every figure with its value, in order. */
  public List<Score> scores() {
    CountMatrix matrix = matrix();
    long[] sums = matrix.sums();
    double[] values = matrix.values(sums);
    return IntStream.range(0, values.length)
        .mapToObj(f -> new Score(figures.get(f), matrix.counts(figures.get(f), sums), values[f]))
        .toList();
  }

  /** The score of a figure; an error where there is none of that name. */
  public Score score(String figure) {
    return scores().stream()
        .filter(s -> s.figure().name().equals(figure))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(task + " has no figure " + figure));
  }

  /** The wrong decisions, in order. */
  public List<Judgement> errors() {
    return judgements.stream().filter(j -> !j.isRight()).toList();
  }

  /**
   * The wrong decisions, each once: one on overlap is one on strict spans too, one on a clear
   * clause is one on its theme.
   */
  public List<Judgement> distinctErrors() {
    return errors().stream()
        .filter(j -> !j.figure().startsWith("overlap/") && !j.figure().startsWith("clear/"))
        .toList();
  }

  /**
   * A figure and its value.
   *
   * @param counts its own, or its parts' pooled
   * @param value 0..1
   */
  public record Score(Figure figure, Counts counts, double value) {}
}
