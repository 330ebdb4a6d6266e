package org.resolute.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.Judgement;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.Figure;

class VerbBreakdownTest {

  @ParameterizedTest
  @CsvSource({
    "A_RES_79_154, General Assembly",
    "A/RES/79/154, General Assembly",
    "A_HRC_RES_55_1, Human Rights Council",
    "E_RES_2024_3, Economic and Social Council",
    "S_RES_2331_2016, Security Council",
    "S/PRST/2015/25, presidential statements",
    "000_cc159b0e8de95dec, others"
  })
  void tellsTheKindOfADocumentByItsName(String document, String kind) {
    assertThat(VerbBreakdown.kind(document)).isEqualTo(kind);
  }

  @Test
  void countsEachVerbOfAClause() {
    Judgement judgement =
        new Judgement(
            "A_RES_79_154",
            "1",
            "all_verbs",
            new Counts(2, 1, 1),
            "urge | request | express concern",
            "urge | express regret | note",
            "");

    List<Report.Part> parts =
        VerbBreakdown.of(
            new Evaluation("verbs", List.of(Figure.f1("all_verbs")), List.of(judgement), Map.of()));

    assertThat(((Report.Table) parts.get(1)).rows())
        .containsExactly(List.of("General Assembly", "0.6667", "0.6667", "0.6667", "3"));
    assertThat(((Report.Table) parts.get(3)).rows())
        .containsExactly(
            List.of("express", "1.0000", "1.0000", "1.0000", "1"),
            List.of("request", "0.0000", "0.0000", "0.0000", "1"),
            List.of("urge", "1.0000", "1.0000", "1.0000", "1"),
            List.of("note", "0.0000", "0.0000", "0.0000", "0"));
  }

  @Test
  void saysNothingOfOtherTasks() {
    assertThat(VerbBreakdown.of(new Evaluation("themes", List.of(), List.of(), Map.of())))
        .isEmpty();
  }
}
