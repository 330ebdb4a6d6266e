package org.resolute.models.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FoldsTest {

  @Property(tries = 100)
  void familiesAreNeverDivided(
      @ForAll @Size(min = 5, max = 60) List<@IntRange(max = 9) Integer> families,
      @ForAll long seed) {
    int[] fold = folds(families).deal(5, seed);
    for (int i = 0; i < fold.length; i++) {
      for (int j = 0; j < i; j++) {
        if (families.get(i).equals(families.get(j))) {
          assertThat(fold[i]).isEqualTo(fold[j]);
        }
      }
    }
  }

  @Test
  void rareLabelsAreSpreadEvenly() {
    int[] families = IntStream.range(0, 100).toArray();
    List<Set<String>> labels =
        IntStream.range(0, 100).mapToObj(i -> i < 10 ? Set.of("rare") : Set.<String>of()).toList();
    int[] fold = new Folds(families, labels).deal(5, 3);
    for (int f = 0; f < 5; f++) {
      int wanted = f;
      assertThat(IntStream.range(0, 10).filter(i -> fold[i] == wanted).count()).isEqualTo(2);
    }
  }

  private static Folds folds(List<Integer> families) {
    return new Folds(
        families.stream().mapToInt(Integer::intValue).toArray(),
        families.stream().map(f -> f == 0 ? Set.of("a") : Set.<String>of()).toList());
  }
}
