package org.resolute.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AgreementMetricsTest {

  @Test
  void kappaOfTheTextbookTableIsPointFour() {
    // 20 both yes, 5 only the first, 10 only the second, 15 both no:
    // Po = 35/50, Pe = (25·30 + 25·20)/2500 = 0.5, κ = 0.2/0.5
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    add(first, second, "yes", "yes", 20);
    add(first, second, "yes", "no", 5);
    add(first, second, "no", "yes", 10);
    add(first, second, "no", "no", 15);
    assertThat(CohenKappa.of(first, second)).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void kappaKnowsItsEdges() {
    assertThat(CohenKappa.of(List.of("a", "a"), List.of("a", "a"))).isEqualTo(1);
    assertThat(CohenKappa.of(List.of("a", "b"), List.of("b", "a"))).isCloseTo(-1, within(1e-12));
    assertThat(CohenKappa.of(List.of("a", "a"), List.of("b", "b"))).isZero();
    assertThatThrownBy(() -> CohenKappa.of(List.of(), List.of())).hasMessageContaining("needed");
    assertThatThrownBy(() -> CohenKappa.of(List.of("a"), List.of("a", "b")))
        .hasMessageContaining("same clauses");
  }

  @Test
  void alphaOfTwoObserversAndTenClausesIsThatOfKrippendorff() {
    // Krippendorff 2011, section A: binary data, two observers: α = 0.095
    List<String> a = List.of("0", "1", "0", "0", "0", "0", "0", "0", "1", "0");
    List<String> b = List.of("1", "1", "1", "0", "0", "1", "0", "0", "0", "0");
    List<List<String>> clauses =
        IntStream.range(0, 10).mapToObj(i -> List.of(a.get(i), b.get(i))).toList();
    assertThat(KrippendorffAlpha.of(clauses)).isCloseTo(0.095, within(0.0005));
  }

  @Test
  void alphaOfFourObserversWhoMissedSomeClausesIsThatOfKrippendorff() {
    // Krippendorff 2011, section C: nominal data, four observers, missing values: α = 0.743
    List<List<String>> clauses =
        List.of(
            List.of("1", "1", "1"),
            List.of("2", "2", "3", "2"),
            List.of("3", "3", "3", "3"),
            List.of("3", "3", "3", "3"),
            List.of("2", "2", "2", "2"),
            List.of("1", "2", "3", "4"),
            List.of("4", "4", "4", "4"),
            List.of("1", "1", "2", "1"),
            List.of("2", "2", "2", "2"),
            List.of("5", "5", "5"),
            List.of("1", "1"),
            List.of("3"));
    assertThat(KrippendorffAlpha.of(clauses)).isCloseTo(0.743, within(0.0005));
  }

  @Test
  void alphaIsOneWhereNobodyUsedASecondLabel() {
    assertThat(KrippendorffAlpha.of(List.of(List.of("a", "a")))).isEqualTo(1);
    assertThat(KrippendorffAlpha.of(List.of())).isEqualTo(1);
  }

  @Property(tries = 200)
  void agreementDoesNotAskWhoIsFirst(
      @ForAll @NotEmpty @Size(max = 30) List<Boolean> first,
      @ForAll @Size(30) List<Boolean> others) {
    List<String> a = first.stream().map(String::valueOf).toList();
    List<String> b = others.stream().limit(a.size()).map(String::valueOf).toList();
    assertThat(CohenKappa.of(a, b)).isCloseTo(CohenKappa.of(b, a), within(1e-12));
    assertThat(CohenKappa.of(a, b)).isBetween(-1 - 1e-12, 1.0);
    List<List<String>> pairs =
        IntStream.range(0, a.size()).mapToObj(i -> List.of(a.get(i), b.get(i))).toList();
    List<List<String>> turned = new ArrayList<>();
    pairs.forEach(p -> turned.add(List.of(p.get(1), p.get(0))));
    Collections.reverse(turned);
    assertThat(KrippendorffAlpha.of(pairs))
        .isCloseTo(KrippendorffAlpha.of(turned), within(1e-12))
        .isLessThanOrEqualTo(1);
  }

  private static void add(List<String> a, List<String> b, String x, String y, int times) {
    for (int i = 0; i < times; i++) {
      a.add(x);
      b.add(y);
    }
  }
}
