package org.resolute.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurvesTest {

  @Test
  void curveHasOnePointPerScore() {
    PrecisionRecallCurve curve =
        PrecisionRecallCurve.of(
            List.of(
                new ScoredLabel(0.3, true),
                new ScoredLabel(0.9, true),
                new ScoredLabel(0.8, false),
                new ScoredLabel(0.1, false)));
    assertThat(curve.points())
        .containsExactly(
            new PrecisionRecallCurve.Point(0.9, new Counts(1, 0, 1)),
            new PrecisionRecallCurve.Point(0.8, new Counts(1, 1, 1)),
            new PrecisionRecallCurve.Point(0.3, new Counts(2, 1, 0)),
            new PrecisionRecallCurve.Point(0.1, new Counts(2, 2, 0)));
    assertThat(curve.averagePrecision())
        .as("0.5 · 1 + 0.5 · 2/3")
        .isCloseTo(0.5 + 1 / 3.0, within(1e-12));
  }

  @Test
  void clausesOfOneScoreShareAPoint() {
    PrecisionRecallCurve curve =
        PrecisionRecallCurve.of(List.of(new ScoredLabel(0.5, true), new ScoredLabel(0.5, false)));
    assertThat(curve.points())
        .containsExactly(new PrecisionRecallCurve.Point(0.5, new Counts(1, 1, 0)));
    assertThat(PrecisionRecallCurve.of(List.of()).averagePrecision()).isZero();
  }

  @Test
  void reliabilityComparesScoresWithOutcomes() {
    // bin 0.9: two clauses, mean 0.95, one carried; bin 0.2: two clauses, mean 0.25, none carried
    Reliability reliability =
        Reliability.of(
            List.of(
                new ScoredLabel(1.0, true),
                new ScoredLabel(0.9, false),
                new ScoredLabel(0.2, false),
                new ScoredLabel(0.29, false)));
    assertThat(reliability.bins()).hasSize(2);
    assertThat(reliability.bins().get(1).size()).isEqualTo(2);
    assertThat(reliability.bins().get(1).share()).isEqualTo(0.5);
    assertThat(reliability.expectedCalibrationError())
        .isCloseTo(0.5 * 0.45 + 0.5 * 0.245, within(1e-12));
    assertThat(reliability.brier()).isCloseTo((0 + 0.81 + 0.04 + 0.0841) / 4, within(1e-12));
  }

  @Test
  void confusionMatrixCountsWhatWasSaidForWhat() {
    ConfusionMatrix matrix = new ConfusionMatrix();
    matrix.add("operative", "operative");
    matrix.add("operative", "annex");
    matrix.add("operative", "annex");
    matrix.add("annex", "annex");
    assertThat(matrix.count("operative", "annex")).isEqualTo(2);
    assertThat(matrix.labels()).containsExactly("annex", "operative");
    assertThat(matrix.topLabels(1, "others").count("operative", "others")).isEqualTo(2);
  }
}
