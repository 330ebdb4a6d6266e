package org.resolute.pipeline.annotate;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A shard that has been annotated by one attempt. A runner may try a shard again; each attempt
 * writes a folder of its own, and one of them is published.
 *
 * @param index the shard's place in the order of the run
 * @param folder where the attempt's part files lie, ending in {@code /}
 * @param parts the bytes of each part file, by its name
 * @param tally its counts
 * @param resumed whether a stopped run had finished it
 */
public record ShardResult(
    int index, String folder, SortedMap<String, Long> parts, Tally tally, boolean resumed)
    implements Serializable {

  public ShardResult {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }
}
