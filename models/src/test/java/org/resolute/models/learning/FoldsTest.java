package org.resolute.models.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderInWhichASetHandsOutItsLabelsIsOfNoConsequence(long seed) {
    Random random = new Random(seed);
    List<List<String>> labels =
        IntStream.range(0, 400)
            .mapToObj(i -> Stream.of("a", "b", "c", "d").filter(l -> random.nextInt(3) == 0))
            .map(Stream::toList)
            .toList();
    int[] families = random.ints(400, 0, 150).toArray();
    assertThat(new Folds(families, sets(labels, Comparator.reverseOrder())).deal(5, 1))
        .containsExactly(new Folds(families, sets(labels, Comparator.naturalOrder())).deal(5, 1));
  }

  private static List<Set<String>> sets(List<List<String>> labels, Comparator<String> order) {
    return labels.stream()
        .<Set<String>>map(some -> new LinkedHashSet<>(some.stream().sorted(order).toList()))
        .toList();
  }

  private static Folds folds(List<Integer> families) {
    return new Folds(
        families.stream().mapToInt(Integer::intValue).toArray(),
        families.stream().map(f -> f == 0 ? Set.of("a") : Set.<String>of()).toList());
  }
}
