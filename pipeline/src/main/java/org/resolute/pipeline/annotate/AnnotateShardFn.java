package org.resolute.pipeline.annotate;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.corpus.read.DocumentReaders;
import org.resolute.pipeline.input.InputFile;
import org.resolute.pipeline.input.Shard;
import org.resolute.pipeline.output.OutputFile;
import org.resolute.pipeline.output.PartFiles;

/** Annotates the documents of a shard as a stream; one document is in memory at a time. */
final class AnnotateShardFn extends DoFn<Shard, ShardResult> {

  private static final long serialVersionUID = 1L;

  private final AnnotationSettings settings;
  private final String workFolder;
  private final Counter documents = Metrics.counter("resolute", "documents");
  private final Counter clauses = Metrics.counter("resolute", "clauses");

  private transient AnnotationModels models;
  private transient DocumentAnnotator annotator;

  AnnotateShardFn(AnnotationSettings settings, String workFolder) {
    this.settings = settings;
    this.workFolder = workFolder;
  }

  @Setup
  public void loadModels() {
    models = AnnotationModels.of(settings);
    annotator =
        new DocumentAnnotator(settings, models, DocumentReaders.standard(settings.reading()));
  }

  @ProcessElement
  public void annotate(@Element Shard shard, OutputReceiver<ShardResult> results)
      throws IOException {
    String folder =
        String.format(
            Locale.ROOT, "%sshard-%06d-%s/", workFolder, shard.index(), UUID.randomUUID());
    var files = OutputFile.of(Set.copyOf(settings.formats()), models.themes(), settings.bom());
    Tally tally = Tally.NONE;
    try (PartFiles parts = PartFiles.create(folder, files);
        TimeLimit limit = new TimeLimit(settings.documentSeconds())) {
      for (InputFile file : shard.files()) {
        var annotated = limit.call(() -> annotator.annotate(file), () -> tooSlow(file));
        parts.write(annotated.outcome());
        tally =
            tally.plus(Tally.of(annotated.outcome(), file.bytes(), annotated.annotationNanos()));
        documents.inc();
        clauses.inc(annotated.outcome().document().clauses().size());
      }
    }
    results.output(new ShardResult(shard.index(), folder, tally));
  }

  private DocumentAnnotator.Annotated tooSlow(InputFile file) {
    return DocumentAnnotator.failed(
        file.id(),
        "",
        Stage.ANNOTATE,
        "it takes longer than %d seconds; raise --max-seconds to wait for it"
            .formatted(settings.documentSeconds()));
  }
}
