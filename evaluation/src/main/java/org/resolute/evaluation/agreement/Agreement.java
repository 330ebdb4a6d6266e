package org.resolute.evaluation.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.metric.CohenKappa;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.KrippendorffAlpha;
import org.resolute.evaluation.metric.Multisets;

/**
 * How far annotators agree.
 *
 * @param annotators who, and on which clauses
 * @param rows one per question and pair of annotators
 * @param alphas one per question with a single answer
 * @param disputes the clauses on which not all say the same, question by question
 */
public record Agreement(
    Annotators annotators, List<Row> rows, List<Alpha> alphas, List<Dispute> disputes) {

  private static final String YES = "yes";

  /**
   * Two annotators on one question.
   *
   * @param first index of the one
   * @param second index of the other
   * @param clauses that both have
   * @param share of clauses with the same answer, 0..1
   * @param kappa Cohen's, where a clause has one answer
   * @param counts of what both, only the second and only the first say; F1 does not ask who is gold
   */
  public record Row(
      String question,
      int first,
      int second,
      int clauses,
      double share,
      List<Double> kappa,
      Counts counts) {}

  /** Krippendorff's alpha of all annotators on one question. */
  public record Alpha(String question, double value) {}

  /**
   * A clause to adjudicate.
   *
   * @param answers per annotator; empty where he has not the clause or says nothing
   */
  public record Dispute(LabelledClause clause, String question, List<String> answers) {}

  public Agreement {
    rows = List.copyOf(rows);
    alphas = List.copyOf(alphas);
    disputes = List.copyOf(disputes);
  }

  public static Agreement of(Annotators annotators) {
    List<Row> rows = new ArrayList<>();
    List<Alpha> alphas = new ArrayList<>();
    List<Dispute> disputes = new ArrayList<>();
    for (Question question : Question.of(annotators)) {
      for (int a = 0; a < annotators.names().size(); a++) {
        for (int b = a + 1; b < annotators.names().size(); b++) {
          rows.add(row(annotators, question, a, b));
        }
      }
      if (question.single()) {
        alphas.add(alpha(annotators, question));
      }
      annotators.clauses().forEach(c -> addDispute(c, question, disputes));
    }
    return new Agreement(annotators, rows, alphas, disputes);
  }

  private static Row row(Annotators annotators, Question question, int a, int b) {
    List<List<String>> first = new ArrayList<>();
    List<List<String>> second = new ArrayList<>();
    for (Annotators.Shared clause : annotators.clauses()) {
      Optional<LabelledClause> one = clause.versions().get(a);
      Optional<LabelledClause> other = clause.versions().get(b);
      if (one.isPresent() && other.isPresent()) {
        first.add(question.answers().apply(one.get()));
        second.add(question.answers().apply(other.get()));
      }
    }
    int same = 0;
    Counts counts = Counts.ZERO;
    for (int i = 0; i < first.size(); i++) {
      same += first.get(i).equals(second.get(i)) ? 1 : 0;
      counts = counts.plus(counts(first.get(i), second.get(i)));
    }
    double share = first.isEmpty() ? 0 : (double) same / first.size();
    return new Row(
        question.name(), a, b, first.size(), share, kappa(question, first, second), counts);
  }

  /** Of a yes-or-no question only yes counts, as it does when a system is held against gold. */
  private static Counts counts(List<String> first, List<String> second) {
    boolean yesOrNo = first.equals(List.of(YES)) || first.equals(List.of("no"));
    return yesOrNo
        ? Counts.of(first.contains(YES), second.contains(YES))
        : Multisets.compare(first, second);
  }

  private static List<Double> kappa(
      Question question, List<List<String>> first, List<List<String>> second) {
    if (!question.single() || first.isEmpty()) {
      return List.of();
    }
    Function<List<String>, String> only = answers -> answers.get(0);
    return List.of(
        CohenKappa.of(first.stream().map(only).toList(), second.stream().map(only).toList()));
  }

  private static Alpha alpha(Annotators annotators, Question question) {
    List<List<String>> answers =
        annotators.clauses().stream()
            .map(c -> c.present().stream().map(v -> question.answers().apply(v).get(0)).toList())
            .toList();
    return new Alpha(question.name(), KrippendorffAlpha.of(answers));
  }

  private static void addDispute(
      Annotators.Shared clause, Question question, List<Dispute> disputes) {
    List<List<String>> answers =
        clause.present().stream().map(question.answers()).distinct().toList();
    if (answers.size() > 1) {
      List<String> shown =
          clause.versions().stream()
              .map(v -> v.map(question.answers()).orElse(List.of()))
              .map(a -> String.join(" | ", a))
              .toList();
      disputes.add(new Dispute(clause.clause(), question.name(), shown));
    }
  }
}
