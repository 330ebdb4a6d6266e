package org.resolute.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final List<Figure> SECTION = List.of(Figure.share("section"));

  @Test
  void intervalHasTheWidthThatTheNormalApproximationGives() {
    // 400 documents, one decision each, 300 right: 0.75 ± 1.96 · sqrt(0.75 · 0.25 / 400) = ± 0.0424
    CountMatrix matrix = decisions(400, 300);
    Interval interval = new Bootstrap(20_000, 7, 0.95).intervals(matrix).get("section");
    assertThat(interval.low()).isCloseTo(0.75 - 0.0424, within(0.004));
    assertThat(interval.high()).isCloseTo(0.75 + 0.0424, within(0.004));
  }

  @Test
  void sameSeedGivesTheSameInterval() {
    CountMatrix matrix = decisions(300, 200);
    Bootstrap bootstrap = new Bootstrap(500, 3, 0.95);
    assertThat(bootstrap.intervals(matrix)).isEqualTo(bootstrap.intervals(matrix));
    assertThat(bootstrap.intervals(matrix))
        .isNotEqualTo(new Bootstrap(500, 4, 0.95).intervals(matrix));
  }

  @Test
  void allRightLeavesNoRoomForDoubtAndNoDocumentNoInterval() {
    assertThat(Bootstrap.STANDARD.intervals(decisions(9, 9)))
        .containsEntry("section", new Interval(1, 1));
    assertThat(Bootstrap.STANDARD.intervals(decisions(0, 0))).isEmpty();
  }

  @Test
  void percentilesLieBetweenTheirNeighbours() {
    double[] values = {4, 1, 3, 2, 5};
    assertThat(Bootstrap.percentiles(values, 0.5)).isEqualTo(new Interval(2, 4));
    assertThat(Bootstrap.percentiles(values, 0.95).low()).isCloseTo(1.1, within(1e-9));
  }

  private static CountMatrix decisions(int documents, int right) {
    CountMatrix.Gatherer gatherer = new CountMatrix.Gatherer(SECTION);
    for (int d = 0; d < documents; d++) {
      gatherer.add("document " + d, "section", d < right ? Counts.HIT : Counts.MISS);
    }
    return gatherer.matrix();
  }
}
