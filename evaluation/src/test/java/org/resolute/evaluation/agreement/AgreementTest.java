package org.resolute.evaluation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Labels;
import org.resolute.evaluation.labels.Layer;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.report.AgreementReport;

class AgreementTest {

  private static final LabelledSet FIRST = set("first", "data", "data", "", "");
  private static final LabelledSet SECOND = set("second", "data", "", "", "");
  private static final LabelledSet THIRD = set("third", "data", "data", "");

  @Test
  void pairsAreComparedOnTheClausesThatBothHave() {
    Agreement agreement = Agreement.of(Annotators.of(List.of(FIRST, SECOND, THIRD)));
    assertThat(agreement.rows()).extracting(Agreement.Row::clauses).containsExactly(4, 3, 3);
    Agreement.Row pair = agreement.rows().get(0);
    assertThat(pair.share()).isEqualTo(0.75);
    assertThat(pair.counts()).isEqualTo(new Counts(1, 0, 1));
    // Po = 3/4, Pe = (2·1 + 2·3)/16 = 1/2
    assertThat(pair.kappa().get(0)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void disputesNameTheClauseAndWhatEachSaid() {
    Agreement agreement = Agreement.of(Annotators.of(List.of(FIRST, SECOND, THIRD)));
    assertThat(agreement.disputes())
        .singleElement()
        .satisfies(d -> assertThat(d.answers()).containsExactly("yes", "no", "yes"));
    assertThat(AgreementReport.disputes(agreement).get(0))
        .hasSameSizeAs(AgreementReport.disputeHead(agreement))
        .contains("Clause b", "themes/data");
  }

  @Test
  void whoeverComesFirstTheyAgreeAsMuch() {
    Agreement there = Agreement.of(Annotators.of(List.of(FIRST, SECOND)));
    Agreement back = Agreement.of(Annotators.of(List.of(SECOND, FIRST)));
    assertThat(back.rows().get(0).kappa()).isEqualTo(there.rows().get(0).kappa());
    assertThat(back.rows().get(0).counts().f1()).isEqualTo(there.rows().get(0).counts().f1());
    assertThat(back.alphas()).isEqualTo(there.alphas());
  }

  @Test
  void oneAnnotatorAloneHasNobodyToAgreeWith() {
    assertThatThrownBy(() -> Annotators.of(List.of(FIRST))).hasMessageContaining("two");
  }

  private static LabelledSet set(String name, String... themes) {
    List<LabelledClause> clauses = new ArrayList<>();
    for (String theme : themes) {
      String letter = String.valueOf((char) ('a' + clauses.size()));
      List<String> carried = theme.isEmpty() ? List.of() : List.of(theme);
      clauses.add(
          new LabelledClause(
              "memo",
              "memo#" + letter,
              "operative",
              "",
              "",
              "Clause " + letter,
              Labels.NONE.withThemes(carried, Map.of())));
    }
    return LabelledSet.of(name, Set.of(Layer.THEMES), clauses);
  }
}
