package org.resolute.evaluation.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Labels;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.Figure;
import org.resolute.evaluation.metric.Multisets;

/** The judgements of one evaluation while they are being made. */
final class Docket {

  private static final String JOINT = " | ";

  private final List<Judgement> judgements = new ArrayList<>();
  private final Map<String, Long> tallies = new TreeMap<>();

  /** Hands over each clause of the gold with what the system says of it; counts those it lacks. */
  void pairById(
      LabelledSet gold, LabelledSet system, BiConsumer<LabelledClause, Labels> judgement) {
    Map<String, LabelledClause> found = system.byId();
    tally("clauses", gold.clauses().size());
    tally("clauses_absent", 0);
    for (LabelledClause clause : gold.clauses()) {
      boolean there = found.containsKey(clause.id());
      tally("clauses_absent", there ? 0 : 1);
      judgement.accept(clause, there ? found.get(clause.id()).labels() : Labels.NONE);
    }
  }

  /** Adds a judgement on a clause. */
  void add(LabelledClause clause, String figure, Counts counts, String expected, String found) {
    judgements.add(
        new Judgement(
            clause.document(), clause.id(), figure, counts, expected, found, clause.text()));
  }

  /** Adds whether a clause's single label is right. */
  void decide(LabelledClause clause, String figure, boolean right, String expected, String found) {
    add(clause, figure, right ? Counts.HIT : Counts.MISS, expected, found);
  }

  /** Adds a comparison of two bags of labels that are equal when their keys are. */
  void compare(
      LabelledClause clause,
      String figure,
      Collection<String> expected,
      Collection<String> found,
      Function<String, String> key) {
    Counts counts =
        Multisets.compare(expected.stream().map(key).toList(), found.stream().map(key).toList());
    add(clause, figure, counts, String.join(JOINT, expected), String.join(JOINT, found));
  }

  /** Adds a judgement on a document as a whole. */
  void addDocument(String document, String figure, Counts counts) {
    judgements.add(new Judgement(document, "", figure, counts, "", "", ""));
  }

  void tally(String name, long number) {
    tallies.merge(name, number, Long::sum);
  }

  Evaluation close(String task, List<Figure> figures) {
    return new Evaluation(task, figures, judgements, tallies);
  }
}
