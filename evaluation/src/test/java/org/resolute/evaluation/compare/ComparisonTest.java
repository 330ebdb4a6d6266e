package org.resolute.evaluation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.StructureJudge;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Labels;
import org.resolute.evaluation.labels.Layer;
import org.resolute.evaluation.metric.McNemar;
import org.resolute.evaluation.metric.PairedResampling;

class ComparisonTest {

  private static final PairedResampling PAIRED = new PairedResampling(200, 1, 0.95);
  private static final LabelledSet GOLD =
      set("operative Requests a map", "operative Urges haste", "preambular Noting the tide");

  @Test
  void gainsAndLossesAreToldClauseByClause() {
    LabelledSet first = set("operative Requests a map", "annex Urges haste", "preambular Noting");
    LabelledSet second =
        set("annex Requests a map", "operative Urges haste", "preambular Noting the tide");
    Comparison comparison = compare(first, second);
    assertThat(comparison.changes())
        .extracting(Change::figure, Change::kind, Change::text)
        .contains(
            org.assertj.core.groups.Tuple.tuple("section", Change.Kind.LOSS, "Requests a map"),
            org.assertj.core.groups.Tuple.tuple("section", Change.Kind.GAIN, "Urges haste"),
            org.assertj.core.groups.Tuple.tuple("clauses", Change.Kind.GAIN, "Noting the tide"));
    assertThat(comparison.tests()).containsEntry("section", new McNemar(1, 1));
  }

  @Test
  void clauseThatOnlyTheFirstMadeUpIsAGainOfTheSecond() {
    LabelledSet first =
        set(
            "operative Requests a map",
            "operative Urges haste",
            "preambular Noting the tide",
            "operative Page 3 of 9");
    Comparison comparison = compare(first, GOLD);
    assertThat(comparison.changes())
        .filteredOn(c -> c.figure().equals("clauses"))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Change.Kind.GAIN);
              assertThat(c.text()).isEqualTo("Page 3 of 9");
            });
  }

  @Test
  void systemGainsNothingOverItself() {
    Comparison comparison = compare(GOLD, GOLD);
    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.differences()).allMatch(d -> d.value() == 0 && d.pValue() == 1);
  }

  @Test
  void documentThatOneSystemHasNotIsLeftOut() {
    Evaluation none = new Evaluation("structure", evaluate(GOLD).figures(), List.of(), Map.of());
    Comparison comparison = Comparison.of(evaluate(GOLD), none, PAIRED);
    assertThat(comparison.documents()).isZero();
    assertThat(comparison.changes()).isEmpty();
  }

  private static Comparison compare(LabelledSet first, LabelledSet second) {
    return Comparison.of(evaluate(first), evaluate(second), PAIRED);
  }

  private static Evaluation evaluate(LabelledSet system) {
    return new StructureJudge().judge(GOLD, system);
  }

  private static LabelledSet set(String... clauses) {
    List<LabelledClause> all = new ArrayList<>();
    for (String clause : clauses) {
      int space = clause.indexOf(' ');
      all.add(
          new LabelledClause(
              "memo",
              "memo#" + all.size(),
              clause.substring(0, space),
              "",
              "",
              clause.substring(space + 1),
              Labels.NONE));
    }
    return LabelledSet.of("memo", Set.of(Layer.STRUCTURE), all);
  }
}
