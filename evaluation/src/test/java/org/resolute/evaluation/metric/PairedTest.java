package org.resolute.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedTest {

  private static final List<Figure> SECTION = List.of(Figure.share("section"));
  private static final PairedResampling PAIRED = new PairedResampling(4_000, 5, 0.95);

  @ParameterizedTest(name = "{0} gained, {1} lost")
  @CsvSource({
    // 2 · Σ C(n, k) / 2^n for k up to the smaller, worked by hand
    "0, 0, 1",
    "1, 0, 1",
    "5, 0, 0.0625",
    "0, 6, 0.03125",
    "9, 1, 0.021484375",
    "8, 2, 0.109375",
    "4, 4, 1",
    "10, 3, 0.09228515625"
  })
  void mcNemarIsTheTailOfACoin(long gained, long lost, double p) {
    assertThat(new McNemar(gained, lost).pValue()).isCloseTo(p, within(1e-9));
  }

  @Test
  void mcNemarHoldsWhereSingleProbabilitiesAreTooSmallToWrite() {
    assertThat(new McNemar(1_000, 1_000).pValue()).isCloseTo(1, within(1e-9));
    assertThat(new McNemar(3_000, 100).pValue()).isBetween(0.0, 1e-12);
  }

  @Property(tries = 200)
  void mcNemarIsAProbabilityAndDoesNotAskWhoIsFirst(
      @ForAll @IntRange(max = 300) int a, @ForAll @IntRange(max = 300) int b) {
    double p = new McNemar(a, b).pValue();
    assertThat(p).isBetween(0.0, 1.0).isEqualTo(new McNemar(b, a).pValue());
  }

  @Test
  void randomisationComesNearTheExactValue() {
    // ten documents, one decision each; the second system gains 9 and loses 1: exact p = 0.0215
    CountMatrix first = decisions(List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
    CountMatrix second = decisions(List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 0));
    PairedResampling.Difference difference = PAIRED.differences(first, second).get(0);
    assertThat(difference.value()).isCloseTo(0.8, within(1e-12));
    assertThat(difference.pValue()).isCloseTo(0.0215, within(0.007));
    assertThat(difference.interval().contains(0.8)).isTrue();
    assertThat(difference.interval().low()).isPositive();
  }

  @Test
  void systemDoesNotDifferFromItself() {
    CountMatrix same = decisions(List.of(0, 1, 1, 0, 1));
    PairedResampling.Difference difference = PAIRED.differences(same, same).get(0);
    assertThat(difference.value()).isZero();
    assertThat(difference.interval()).isEqualTo(new Interval(0, 0));
    assertThat(difference.pValue()).isEqualTo(1);
  }

  @Test
  void differencesNeedTheSameDocuments() {
    assertThatThrownBy(() -> PAIRED.differences(decisions(List.of(1)), decisions(List.of(1, 0))))
        .hasMessageContaining("same documents");
  }

  private static CountMatrix decisions(List<Integer> right) {
    CountMatrix.Gatherer gatherer = new CountMatrix.Gatherer(SECTION);
    IntStream.range(0, right.size())
        .forEach(
            d ->
                gatherer.add(
                    "document " + d, "section", right.get(d) == 1 ? Counts.HIT : Counts.MISS));
    return gatherer.matrix();
  }
}
