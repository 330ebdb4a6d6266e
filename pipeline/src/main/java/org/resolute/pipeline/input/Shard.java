package org.resolute.pipeline.input;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Files that lie next to each other in the order of the run, and are annotated together.
 *
 * @param index 0, 1, 2 … in the order of the run
 * @param files at least one
 * @param finished the folder in which a stopped run left what it made of these files, as far as
 *     their names and sizes tell; ends in {@code /}; empty where there is none
 */
public record Shard(int index, List<InputFile> files, String finished) implements Serializable {

  /** Small enough to show progress, large enough that the runner's cost per shard vanishes. */
  private static final long TARGET_BYTES = 4L << 20;

  /**
   * What a file costs beside its bytes, in bytes of text. With this figure shards of small and of
   * large files took about the same time.
   */
  private static final int COST_OF_A_FILE = 5 << 10;

  private static final int SHARDS_PER_WORKER = 16;

  public Shard {
    Objects.requireNonNull(finished);
    files = List.copyOf(files);
  }

  /** A shard of which nothing has been done. */
  public Shard(int index, List<InputFile> files) {
    this(index, files, "");
  }

  /**
   * Cuts the files, in their order, into contiguous shards of about equal bytes.
   *
   * <p>The number of shards decides the speed of a run, never its result.
   *
   * @param workers how many shards are annotated at a time, at least 1
   */
  public static List<Shard> cut(List<InputFile> files, int workers) {
    List<Shard> shards = new ArrayList<>();
    for (List<InputFile> together : cut(files, target(files, workers))) {
      shards.add(new Shard(shards.size(), together));
    }
    return shards;
  }

  /** Bytes of a shard where these files, and no others, are to be annotated. */
  public static long target(List<InputFile> files, int workers) {
    long total = files.stream().mapToLong(Shard::weight).sum();
    long wanted = Math.max((long) workers * SHARDS_PER_WORKER, total / TARGET_BYTES);
    return Math.max(1, total / wanted);
  }

  /**
   * Cuts the files, in their order, at the first file that reaches each multiple of {@code target}
   * bytes: what one shard has too much, the next has too little.
   */
  public static List<List<InputFile>> cut(List<InputFile> files, long target) {
    List<List<InputFile>> pieces = new ArrayList<>();
    List<InputFile> current = new ArrayList<>();
    long weight = 0;
    for (InputFile file : files) {
      current.add(file);
      weight += weight(file);
      if (weight >= target) {
        pieces.add(current);
        current = new ArrayList<>();
        weight %= target;
      }
    }
    if (!current.isEmpty()) {
      pieces.add(current);
    }
    return pieces;
  }

  private static long weight(InputFile file) {
    return file.bytes() + COST_OF_A_FILE;
  }
}
