package org.resolute.pipeline;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.resolute.pipeline.annotate.AnnotationSettings;
import org.resolute.pipeline.input.Shard;

/**
 * One run of the program, planned: what it reads, what it does, where it writes.
 *
 * @param version of the program
 * @param runner {@code direct}, {@code flink}, …
 * @param workers how many shards are annotated at a time; 0 where the runner decides
 * @param started when the command began
 * @param settings what the user chose
 * @param models hashes of the models by their names
 * @param shards the inputs
 * @param workFolder where everything is written before it is published, ending in {@code /}
 */
public record AnnotationRun(
    String version,
    String runner,
    int workers,
    Instant started,
    AnnotationSettings settings,
    SortedMap<String, String> models,
    List<Shard> shards,
    String workFolder)
    implements Serializable {

  public AnnotationRun {
    Objects.requireNonNull(version);
    Objects.requireNonNull(runner);
    Objects.requireNonNull(started);
    Objects.requireNonNull(settings);
    Objects.requireNonNull(workFolder);
    models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
    shards = List.copyOf(shards);
  }

  /** What a step needs to know that does not grow with the inputs. */
  public AnnotationRun withoutShards() {
    return new AnnotationRun(
        version, runner, workers, started, settings, models, List.of(), workFolder);
  }

  /** Tells what decides the rows, as {@link AnnotationSettings#recipe} does. */
  public String recipe() {
    return settings.recipe(version, models);
  }

  /** How many inputs there are. */
  public int files() {
    return shards.stream().mapToInt(shard -> shard.files().size()).sum();
  }
}
