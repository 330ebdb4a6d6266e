package org.resolute.models.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void aScoreThatIsRightThreeTimesInFourBecomesThreeQuarters() {
    double[][] rows = {{1}, {1}, {1}, {1}, {-1}, {-1}, {-1}, {-1}};
    boolean[] answers = {true, true, true, false, false, false, false, true};
    LogisticRegression fitted = LogisticRegression.fit(rows, answers);
    assertThat(fitted.probability(1)).isCloseTo(0.75, within(0.01));
    assertThat(fitted.probability(-1)).isCloseTo(0.25, within(0.01));
  }

  @Test
  void theThresholdStandsBetweenYesAndNo() {
    double[] probabilities = {0.05, 0.1, 0.2, 0.7, 0.8, 0.9};
    boolean[] answers = {false, false, false, true, true, true};
    assertThat(Thresholds.best(probabilities, answers)).isBetween(0.2, 0.7);
  }
}
