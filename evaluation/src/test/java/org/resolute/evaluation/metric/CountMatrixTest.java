package org.resolute.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CountMatrixTest {

  private static final List<Figure> FIGURES =
      List.of(
          Figure.f1("ict"),
          Figure.f1("data"),
          Figure.share("section"),
          Figure.micro("micro", List.of("ict", "data")),
          Figure.macro("macro", List.of("ict", "data")));

  @Test
  void microPoolsAndMacroAverages() {
    CountMatrix.Gatherer gatherer = new CountMatrix.Gatherer(FIGURES);
    gatherer.add("first", "ict", new Counts(2, 1, 1));
    gatherer.add("second", "ict", new Counts(2, 1, 1));
    gatherer.add("second", "data", new Counts(1, 0, 3));
    gatherer.add("second", "section", Counts.HIT);
    gatherer.add("first", "section", Counts.MISS);
    CountMatrix matrix = gatherer.matrix();
    double[] values = matrix.values(matrix.sums());
    assertThat(values[0]).isCloseTo(8 / 12.0, within(1e-12));
    assertThat(values[1]).isCloseTo(2 / 5.0, within(1e-12));
    assertThat(values[2]).isEqualTo(0.5);
    assertThat(values[3]).as("micro: 2·5 / (2·5 + 2 + 5)").isCloseTo(10 / 17.0, within(1e-12));
    assertThat(values[4]).isCloseTo((8 / 12.0 + 2 / 5.0) / 2, within(1e-12));
    assertThat(matrix.documents()).containsExactly("first", "second");
  }

  @Property(tries = 100)
  void microComesFromPooledCountsHoweverTheDocumentsAreCut(
      @ForAll @NotEmpty @Size(max = 20) List<@IntRange(max = 9) Integer> hits,
      @ForAll @IntRange(max = 9) int extra) {
    CountMatrix.Gatherer one = new CountMatrix.Gatherer(FIGURES);
    CountMatrix.Gatherer many = new CountMatrix.Gatherer(FIGURES);
    for (int i = 0; i < hits.size(); i++) {
      Counts counts = new Counts(hits.get(i), extra, i);
      String label = i % 2 == 0 ? "ict" : "data";
      one.add("all", label, counts);
      many.add("document " + i, label, counts);
    }
    CountMatrix whole = one.matrix();
    CountMatrix cut = many.matrix();
    assertThat(cut.values(cut.sums())).containsExactly(whole.values(whole.sums()));
    Counts pooled =
        whole.counts(FIGURES.get(0), whole.sums()).plus(whole.counts(FIGURES.get(1), whole.sums()));
    assertThat(whole.counts(FIGURES.get(3), whole.sums())).isEqualTo(pooled);
  }
}
