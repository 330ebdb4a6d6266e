package org.resolute.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

  @ParameterizedTest(name = "{0} right, {1} too many, {2} missed")
  @CsvSource({
    // worked by hand: P = TP/(TP+FP), R = TP/(TP+FN), F1 = 2TP/(2TP+FP+FN)
    "2, 2, 1, 0.5, 0.666667, 0.571429",
    "5, 0, 0, 1, 1, 1",
    "1, 3, 0, 0.25, 1, 0.4",
    "3, 0, 1, 1, 0.75, 0.857143",
    // nothing found, nothing expected, nothing right, nothing at all
    "0, 0, 4, 0, 0, 0",
    "0, 4, 0, 0, 0, 0",
    "0, 3, 3, 0, 0, 0",
    "0, 0, 0, 0, 0, 0"
  })
  void figuresAreThoseWorkedByHand(
      long tp, long fp, long fn, double precision, double recall, double f1) {
    Counts counts = new Counts(tp, fp, fn);
    assertThat(counts.precision()).isCloseTo(precision, within(1e-6));
    assertThat(counts.recall()).isCloseTo(recall, within(1e-6));
    assertThat(counts.f1()).isCloseTo(f1, within(1e-6));
  }

  @Test
  void aCountIsNeverNegative() {
    assertThatThrownBy(() -> new Counts(0, -1, 0)).hasMessageContaining("negative");
  }

  @Test
  void bagsShareAnElementAsOftenAsBothHaveIt() {
    Counts counts =
        Multisets.compare(
            List.of("urge", "request", "request", "note"), List.of("request", "note", "note"));
    assertThat(counts).isEqualTo(new Counts(2, 1, 2));
    assertThat(Multisets.compare(List.of(), List.of("note"))).isEqualTo(Counts.EXTRA);
    assertThat(Multisets.compare(List.of(), List.of())).isEqualTo(Counts.ZERO);
  }

  @Property(tries = 200)
  void figuresLieBetweenZeroAndOneAndF1BetweenPrecisionAndRecall(
      @ForAll @IntRange(max = 50) int tp,
      @ForAll @IntRange(max = 50) int fp,
      @ForAll @IntRange(max = 50) int fn) {
    Counts counts = new Counts(tp, fp, fn);
    double low = Math.min(counts.precision(), counts.recall());
    double high = Math.max(counts.precision(), counts.recall());
    assertThat(counts.f1()).isBetween(0.0, 1.0).isBetween(low - 1e-12, high + 1e-12);
  }

  @Property(tries = 200)
  void changingSidesChangesPrecisionAndRecallAndNotF1(
      @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> a,
      @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> b) {
    Counts there = Multisets.compare(a, b);
    Counts back = Multisets.compare(b, a);
    assertThat(there.precision()).isEqualTo(back.recall());
    assertThat(there.f1()).isCloseTo(back.f1(), within(1e-12));
    assertThat(there.expected()).isEqualTo(a.size());
    assertThat(there.found()).isEqualTo(b.size());
  }
}
