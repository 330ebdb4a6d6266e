package org.resolute.pipeline.annotate;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.resolute.pipeline.input.Shard;

/** Annotates a shard in a folder that this attempt has for itself. */
final class AnnotateShardFn extends DoFn<Shard, ShardResult> {

  private static final long serialVersionUID = 1L;

  private final AnnotationSettings settings;
  private final String workFolder;
  private final Counter documents = Metrics.counter("resolute", "documents");
  private final Counter clauses = Metrics.counter("resolute", "clauses");

  private transient ShardAnnotator annotator;

  AnnotateShardFn(AnnotationSettings settings, String workFolder) {
    this.settings = settings;
    this.workFolder = workFolder;
  }

  @Setup
  public void loadModels() {
    annotator = new ShardAnnotator(settings, AnnotationModels.of(settings));
  }

  @ProcessElement
  public void annotate(@Element Shard shard, OutputReceiver<ShardResult> results)
      throws IOException {
    String folder =
        String.format(
            Locale.ROOT, "%sshard-%06d-%s/", workFolder, shard.index(), UUID.randomUUID());
    results.output(annotator.annotate(shard, folder, this::count));
  }

  private void count(Tally input) {
    documents.inc();
    clauses.inc(input.clauses());
  }
}
