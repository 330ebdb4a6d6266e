package org.resolute.evaluation.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.Judgement;
import org.resolute.evaluation.metric.CountMatrix;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.Figure;
import org.resolute.evaluation.metric.McNemar;
import org.resolute.evaluation.metric.PairedResampling;

/**
 * How a second system differs from a first on the same gold, over the documents that both have.
 *
 * @param task what was judged
 * @param documents how many documents both have
 * @param differences one per figure
 * @param tests per figure with counts of its own, the clauses gained and lost
 * @param changes every clause gained or lost, in the gold's order
 */
public record Comparison(
    String task,
    int documents,
    List<PairedResampling.Difference> differences,
    Map<String, McNemar> tests,
    List<Change> changes) {

  public Comparison {
    differences = List.copyOf(differences);
    tests = new LinkedHashMap<>(tests);
    changes = List.copyOf(changes);
  }

  /** Compares two evaluations of one task by one gold. */
  public static Comparison of(Evaluation first, Evaluation second, PairedResampling resampling) {
    if (!first.task().equals(second.task())) {
      throw new IllegalArgumentException(first.task() + " is not " + second.task());
    }
    List<String> documents = shared(first, second);
    List<Figure> figures = figures(first, second);
    List<Judgement> a = within(first, documents);
    List<Judgement> b = within(second, documents);
    List<Change> changes = changes(a, b);
    return new Comparison(
        first.task(),
        documents.size(),
        resampling.differences(matrix(a, figures, documents), matrix(b, figures, documents)),
        tests(figures, changes),
        changes);
  }

  private static List<String> shared(Evaluation first, Evaluation second) {
    Set<String> documents = new LinkedHashSet<>(first.matrix().documents());
    documents.retainAll(Set.copyOf(second.matrix().documents()));
    return List.copyOf(documents);
  }

  /** The figures of both; of two with one name, that with the parts of both. */
  private static List<Figure> figures(Evaluation first, Evaluation second) {
    Map<String, Figure> byName = new LinkedHashMap<>();
    first.figures().forEach(f -> byName.put(f.name(), f));
    second.figures().forEach(f -> byName.merge(f.name(), f, Comparison::joined));
    return List.copyOf(byName.values());
  }

  private static Figure joined(Figure one, Figure other) {
    Set<String> parts = new LinkedHashSet<>(one.parts());
    parts.addAll(other.parts());
    return new Figure(one.name(), one.kind(), List.copyOf(parts));
  }

  private static List<Judgement> within(Evaluation evaluation, List<String> documents) {
    Set<String> kept = Set.copyOf(documents);
    return evaluation.judgements().stream().filter(j -> kept.contains(j.document())).toList();
  }

  private static CountMatrix matrix(
      List<Judgement> judgements, List<Figure> figures, List<String> documents) {
    CountMatrix.Gatherer gatherer = new CountMatrix.Gatherer(figures);
    for (String document : documents) {
      figures.stream()
          .filter(Figure::isSingle)
          .forEach(f -> gatherer.add(document, f.name(), Counts.ZERO));
    }
    judgements.forEach(j -> gatherer.add(j.document(), j.figure(), j.counts()));
    return gatherer.matrix();
  }

  private static List<Change> changes(List<Judgement> first, List<Judgement> second) {
    Map<Verdict.Key, Verdict> a = Verdict.of(first);
    Map<Verdict.Key, Verdict> b = Verdict.of(second);
    Set<Verdict.Key> keys = new LinkedHashSet<>(a.keySet());
    keys.addAll(b.keySet());
    List<Change> changes = new ArrayList<>();
    for (Verdict.Key key : keys) {
      if (a.containsKey(key) && b.containsKey(key)) {
        add(a.get(key), b.get(key), changes);
      } else {
        addLone(a.get(key), b.get(key), changes);
      }
    }
    return changes;
  }

  private static void add(Verdict a, Verdict b, List<Change> changes) {
    if (a.isRight() != b.isRight()) {
      changes.add(change(b.isRight(), a.any(), a.expected(), a.found(), b.found()));
    }
  }

  /** A clause that one system alone was judged on: the other is right if the gold is silent. */
  private static void addLone(Verdict a, Verdict b, List<Change> changes) {
    boolean onlyFirst = b == null;
    Verdict judged = onlyFirst ? a : b;
    if (judged.expectsNothing() && !judged.isRight()) {
      changes.add(
          change(
              onlyFirst,
              judged.any(),
              judged.expected(),
              onlyFirst ? judged.found() : "",
              onlyFirst ? "" : judged.found()));
    }
  }

  private static Change change(
      boolean gain, Judgement clause, String expected, String first, String second) {
    return new Change(
        gain ? Change.Kind.GAIN : Change.Kind.LOSS,
        clause.document(),
        clause.clause(),
        clause.figure(),
        expected,
        first,
        second,
        clause.text());
  }

  private static Map<String, McNemar> tests(List<Figure> figures, List<Change> changes) {
    Map<String, McNemar> tests = new LinkedHashMap<>();
    for (Figure figure : figures) {
      if (figure.isSingle()) {
        tests.put(
            figure.name(),
            new McNemar(
                count(figure, changes, Change.Kind.GAIN),
                count(figure, changes, Change.Kind.LOSS)));
      }
    }
    return tests;
  }

  private static long count(Figure figure, List<Change> changes, Change.Kind kind) {
    return changes.stream()
        .filter(c -> c.kind() == kind && c.figure().equals(figure.name()))
        .count();
  }
}
