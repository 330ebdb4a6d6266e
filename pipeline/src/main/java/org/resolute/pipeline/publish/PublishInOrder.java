package org.resolute.pipeline.publish;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.resolute.pipeline.AnnotationRun;
import org.resolute.pipeline.annotate.AnnotationModels;
import org.resolute.pipeline.annotate.ShardResult;
import org.resolute.pipeline.annotate.Tally;
import org.resolute.pipeline.output.OutputFile;

/** Joins the parts of all shards, in order, and publishes the files of the run. */
public final class PublishInOrder extends PTransform<PCollection<ShardResult>, PCollection<Void>> {

  private static final long serialVersionUID = 1L;

  private final AnnotationRun run;

  public PublishInOrder(AnnotationRun run) {
    this.run = run;
  }

  @Override
  public PCollection<Void> expand(PCollection<ShardResult> results) {
    return results
        .apply("Give all shards one key", WithKeys.of(""))
        .apply("Gather the shards", GroupByKey.create())
        .apply("Join and publish", ParDo.of(new PublishFn(run)));
  }

  private static final class PublishFn extends DoFn<KV<String, Iterable<ShardResult>>, Void> {

    private static final long serialVersionUID = 1L;

    private final AnnotationRun run;

    PublishFn(AnnotationRun run) {
      this.run = run;
    }

    @ProcessElement
    public void publish(@Element KV<String, Iterable<ShardResult>> gathered) throws IOException {
      var settings = run.settings();
      List<String> themes = AnnotationModels.of(settings).themes();
      List<OutputFile> files =
          OutputFile.of(Set.copyOf(settings.formats()), themes, settings.bom());
      List<ShardResult> shards = Publisher.oneAttemptEach(gathered.getValue(), run.shards().size());
      Tally tally = shards.stream().map(ShardResult::tally).reduce(Tally.NONE, Tally::plus);
      Publisher publisher =
          new Publisher(
              new OutputFolder(settings.output()), run.workFolder(), files, settings.tableShards());
      publisher.publish(shards, report(tally, publisher.names()));
    }

    private RunReport report(Tally tally, List<String> files) {
      long millis = Duration.between(run.started(), Instant.now()).toMillis();
      return new RunReport(
          run.version(), run.runner(), run.workers(), run.settings(), files, tally, millis);
    }
  }
}
