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
  private final int shards;

  public PublishInOrder(AnnotationRun run) {
    this.run = run.withoutShards();
    this.shards = run.shards().size();
  }

  @Override
  public PCollection<Void> expand(PCollection<ShardResult> results) {
    return results
        .apply("Give all shards one key", WithKeys.of(""))
        .apply("Gather the shards", GroupByKey.create())
        .apply("Join and publish", ParDo.of(new PublishFn(run, shards)));
  }

  private static final class PublishFn extends DoFn<KV<String, Iterable<ShardResult>>, Void> {

    private static final long serialVersionUID = 1L;

    private final AnnotationRun run;
    private final int shards;

    PublishFn(AnnotationRun run, int shards) {
      this.run = run;
      this.shards = shards;
    }

    @ProcessElement
    public void publish(@Element KV<String, Iterable<ShardResult>> gathered) throws IOException {
      var settings = run.settings();
      List<String> themes = AnnotationModels.of(settings).themes();
      List<OutputFile> files =
          OutputFile.of(Set.copyOf(settings.formats()), themes, settings.bom());
      List<ShardResult> results = Publisher.oneAttemptEach(gathered.getValue(), shards);
      Publisher publisher =
          new Publisher(
              new OutputFolder(settings.output()), run.workFolder(), files, settings.tableShards());
      publisher.publish(results, report(results, publisher.names()));
    }

    private RunReport report(List<ShardResult> results, List<String> files) {
      List<ShardResult> resumed = results.stream().filter(ShardResult::resumed).toList();
      return new RunReport(
          run,
          files,
          tally(results),
          resumed.size(),
          tally(resumed),
          Duration.between(run.started(), Instant.now()).toMillis());
    }

    private static Tally tally(List<ShardResult> results) {
      return results.stream().map(ShardResult::tally).reduce(Tally.NONE, Tally::plus);
    }
  }
}
