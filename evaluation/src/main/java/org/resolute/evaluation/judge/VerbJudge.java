package org.resolute.evaluation.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Labels;
import org.resolute.evaluation.labels.Layer;
import org.resolute.evaluation.metric.Figure;

/**
 * Judges the verbs of given clauses and whom they ask. Verbs count as often as they stand; an
 * addressee counts once per clause.
 */
public final class VerbJudge implements Judge {

  private static final String ALL = "all_verbs";
  private static final String FIRST = "first_verb";
  private static final String ADDRESSEES = "addressees";

  @Override
  public String task() {
    return "verbs";
  }

  @Override
  public boolean canJudge(LabelledSet gold) {
    return gold.layers().contains(Layer.VERBS) && !gold.layers().contains(Layer.STRUCTURE);
  }

  @Override
  public Evaluation judge(LabelledSet gold, LabelledSet system) {
    Docket docket = new Docket();
    docket.pairById(
        gold,
        system,
        (clause, labels) -> {
          judgeVerbs(clause, labels, ALL, docket);
          judgeFirst(clause, labels, docket);
          judgeAddressees(clause, labels, ADDRESSEES, docket);
        });
    return docket.close(
        task(), List.of(Figure.f1(ALL), Figure.share(FIRST), Figure.f1(ADDRESSEES)));
  }

  static void judgeVerbs(LabelledClause gold, Labels found, String figure, Docket docket) {
    docket.compare(gold, figure, gold.labels().verbs(), found.verbs(), Keys::verb);
  }

  static void judgeAddressees(LabelledClause gold, Labels found, String figure, Docket docket) {
    docket.compare(
        gold,
        figure,
        distinct(gold.labels().addressees()),
        distinct(found.addressees()),
        Keys::name);
  }

  private static void judgeFirst(LabelledClause gold, Labels found, Docket docket) {
    if (!gold.labels().verbs().isEmpty()) {
      String wanted = gold.labels().verbs().get(0);
      boolean right = Keys.verb(wanted).equals(Keys.verb(found.verb()));
      docket.decide(gold, FIRST, right, wanted, found.verb());
    }
  }

  /** Names that differ, the first printing of each. */
  private static List<String> distinct(List<String> names) {
    Map<String, String> byKey = new LinkedHashMap<>();
    names.forEach(n -> byKey.putIfAbsent(Keys.name(n), n));
    return List.copyOf(byKey.values());
  }
}
