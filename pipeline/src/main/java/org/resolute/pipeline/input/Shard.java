package org.resolute.pipeline.input;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that lie next to each other in the order of the run, and are annotated together.
 *
 * @param index 0, 1, 2 … in the order of the run
 * @param files at least one
 */
public record Shard(int index, List<InputFile> files) implements Serializable {

  /** Small enough to show progress, large enough that the runner's cost per shard vanishes. */
  private static final long TARGET_BYTES = 4L << 20;

  private static final int SHARDS_PER_WORKER = 16;

  public Shard {
    files = List.copyOf(files);
  }

  /**
   * Cuts the files, in their order, into contiguous shards of about equal bytes.
   *
   * <p>The number of shards decides the speed of a run, never its result.
   *
   * @param workers how many shards are annotated at a time, at least 1
   */
  public static List<Shard> cut(List<InputFile> files, int workers) {
    long total = files.stream().mapToLong(Shard::weight).sum();
    long wanted = Math.max((long) workers * SHARDS_PER_WORKER, total / TARGET_BYTES);
    long target = Math.max(1, total / wanted);
    List<Shard> shards = new ArrayList<>();
    List<InputFile> current = new ArrayList<>();
    long weight = 0;
    for (InputFile file : files) {
      current.add(file);
      weight += weight(file);
      if (weight >= target) {
        shards.add(new Shard(shards.size(), current));
        current = new ArrayList<>();
        weight = 0;
      }
    }
    if (!current.isEmpty()) {
      shards.add(new Shard(shards.size(), current));
    }
    return shards;
  }

  /** Opening a file costs about as much as annotating a kilobyte. */
  private static long weight(InputFile file) {
    return file.bytes() + 1024;
  }
}
