package org.resolute.pipeline.annotate;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.resolute.pipeline.input.Shard;

/**
 * Annotates a shard in a folder that this attempt has for itself, unless a stopped run finished it
 * and its inputs are as they were.
 */
final class AnnotateShardFn extends DoFn<Shard, ShardResult> {

  private static final long serialVersionUID = 1L;

  private final AnnotationSettings settings;
  private final String recipe;
  private final String workFolder;
  private final Counter files = Metrics.counter("resolute", "files");
  private final Counter clauses = Metrics.counter("resolute", "clauses");

  private transient ShardAnnotator annotator;

  AnnotateShardFn(AnnotationSettings settings, String recipe, String workFolder) {
    this.settings = settings;
    this.recipe = recipe;
    this.workFolder = workFolder;
  }

  @Setup
  public void loadModels() {
    annotator = new ShardAnnotator(settings, recipe, AnnotationModels.of(settings));
  }

  @ProcessElement
  public void annotate(@Element Shard shard, OutputReceiver<ShardResult> results)
      throws IOException {
    if (!shard.finished().isEmpty()) {
      FinishedShard finished = FinishedShard.read(shard.finished());
      if (finished.isStill(shard)) {
        files.inc(shard.files().size());
        results.output(
            new ShardResult(
                shard.index(), shard.finished(), finished.parts(), finished.tally(), true));
        return;
      }
    }
    results.output(annotator.annotate(shard, newFolder(shard), this::count));
  }

  private String newFolder(Shard shard) {
    return String.format(
        Locale.ROOT, "%sshard-%06d-%s/", workFolder, shard.index(), UUID.randomUUID());
  }

  private void count(Tally input) {
    files.inc();
    clauses.inc(input.clauses());
  }
}
