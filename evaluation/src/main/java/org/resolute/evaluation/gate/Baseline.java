package org.resolute.evaluation.gate;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.resolute.corpus.WholeFile;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.Judgement;
import org.resolute.evaluation.metric.Counts;

/**
 * The figures that were reached, how far each may fall, and the clauses that were wrong then.
 *
 * @param figures per figure, its value and tolerance
 * @param knownErrors per figure, the ids of the clauses that were wrong
 */
public record Baseline(
    SortedMap<String, Mark> figures, SortedMap<String, SortedSet<String>> knownErrors) {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** Of figures with hardly a case, a single clause moves the value by much. */
  private static final int FEW = 25;

  private static final double TOLERANCE = 0.01;
  private static final double TOLERANCE_OF_FEW = 0.05;

  /**
   * A figure that was reached.
   *
   * @param value 0..1
   * @param tolerance how far below it a later value may lie
   */
  public record Mark(double value, double tolerance) {}

  /** A figure that fell too far. */
  public record Fall(String figure, Mark mark, double now, List<Judgement> lost) {}

  /** The baseline that these figures make. */
  public static Baseline of(Evaluation evaluation) {
    SortedMap<String, Mark> figures = new TreeMap<>();
    for (Evaluation.Score score : evaluation.scores()) {
      double tolerance = score.counts().expected() < FEW ? TOLERANCE_OF_FEW : TOLERANCE;
      double value = Math.floor(score.value() * 10_000) / 10_000;
      figures.put(score.figure().name(), new Mark(value, tolerance));
    }
    SortedMap<String, SortedSet<String>> errors = new TreeMap<>();
    evaluation
        .errors()
        .forEach(e -> errors.computeIfAbsent(e.figure(), f -> new TreeSet<>()).add(e.clause()));
    return new Baseline(figures, errors);
  }

  public static Baseline read(Path file) throws IOException {
    return JSON.readValue(Files.readAllBytes(file), Baseline.class);
  }

  public void write(Path file) throws IOException {
    WholeFile.write(file, JSON.writeValueAsString(this) + "\n");
  }

  /** The figures that fell by more than their tolerance, and those that are no longer there. */
  public List<Fall> falls(Evaluation evaluation) {
    Map<String, Evaluation.Score> now = new LinkedHashMap<>();
    evaluation.scores().forEach(s -> now.put(s.figure().name(), s));
    List<Fall> falls = new ArrayList<>();
    figures.forEach(
        (figure, mark) -> {
          double value = now.containsKey(figure) ? now.get(figure).value() : 0;
          if (value < mark.value() - mark.tolerance()) {
            falls.add(new Fall(figure, mark, value, lost(figure, evaluation)));
          }
        });
    return falls;
  }

  /** The clauses that were right at the time of the baseline and are wrong now. */
  private List<Judgement> lost(String figure, Evaluation evaluation) {
    List<String> parts =
        evaluation.figures().stream()
            .filter(f -> f.name().equals(figure) && !f.isSingle())
            .findFirst()
            .map(f -> f.parts())
            .orElse(List.of(figure));
    return evaluation.errors().stream()
        .filter(e -> parts.contains(e.figure()))
        .filter(e -> !e.counts().equals(Counts.ZERO))
        .filter(e -> !knownErrors.getOrDefault(e.figure(), new TreeSet<>()).contains(e.clause()))
        .toList();
  }
}
