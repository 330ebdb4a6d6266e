package org.resolute.evaluation.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledMention;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.metric.ConfusionMatrix;

/** What was taken for what: sections, first verbs, types of mentions. */
public final class Confusions {

  private static final List<String> SINGLE_LABELS = List.of("section", "verb", "first_verb");

  private Confusions() {}

  /** The matrices of those figures that decide on one label per clause, by figure. */
  public static Map<String, ConfusionMatrix> of(Evaluation evaluation) {
    Map<String, ConfusionMatrix> matrices = new LinkedHashMap<>();
    for (Judgement judgement : evaluation.judgements()) {
      if (SINGLE_LABELS.contains(judgement.figure())) {
        matrices
            .computeIfAbsent(judgement.figure(), f -> new ConfusionMatrix())
            .add(Keys.verb(judgement.expected()), Keys.verb(judgement.found()));
      }
    }
    return matrices;
  }

  /** The types given to the same characters of clauses that have the same id. */
  public static ConfusionMatrix ofMentionTypes(LabelledSet gold, LabelledSet system) {
    ConfusionMatrix matrix = new ConfusionMatrix();
    Map<String, LabelledClause> byId = system.byId();
    for (LabelledClause clause : gold.clauses()) {
      List<LabelledMention> wanted = clause.labels().mentions();
      List<LabelledMention> said =
          Optional.ofNullable(byId.get(clause.id()))
              .map(c -> c.labels().mentions())
              .orElse(List.of());
      wanted.forEach(w -> matrix.add(w.type(), typeAt(w, said)));
      said.stream().filter(s -> typeAt(s, wanted).isEmpty()).forEach(s -> matrix.add("", s.type()));
    }
    return matrix;
  }

  private static String typeAt(LabelledMention place, List<LabelledMention> mentions) {
    return mentions.stream()
        .filter(m -> m.start() == place.start() && m.end() == place.end())
        .map(LabelledMention::type)
        .findFirst()
        .orElse("");
  }
}
