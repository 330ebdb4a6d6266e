package org.resolute.pipeline.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShardTest {

  @Property(tries = 200)
  void shardsHoldEveryFileOnceInOrder(
      @ForAll @Size(min = 1, max = 300) List<@LongRange(min = 0, max = 1L << 30) Long> sizes,
      @ForAll @IntRange(min = 1, max = 64) int workers) {
    List<InputFile> files = files(sizes);
    List<Shard> shards = Shard.cut(files, workers);
    assertThat(shards.stream().flatMap(s -> s.files().stream())).containsExactlyElementsOf(files);
    assertThat(shards).extracting(Shard::index).isSorted().doesNotHaveDuplicates();
    assertThat(shards).noneMatch(s -> s.files().isEmpty());
  }

  @Test
  void manySmallFilesShareShards() {
    List<Long> sizes = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      sizes.add(2_000L);
    }
    assertThat(Shard.cut(files(sizes), 2)).hasSizeBetween(30, 34);
  }

  @Test
  void whatAShardHasTooMuchTheNextHasTooLittle() {
    List<Long> sizes = Collections.nCopies(100, 700_000L);

    assertThat(Shard.cut(files(sizes), 2))
        .hasSize(32)
        .extracting(shard -> shard.files().size())
        .containsOnly(3, 4);
  }

  private static List<InputFile> files(List<Long> sizes) {
    List<InputFile> files = new ArrayList<>();
    for (long size : sizes) {
      files.add(new InputFile("f" + files.size(), "/f" + files.size(), size));
    }
    return files;
  }
}
