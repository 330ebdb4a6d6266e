package org.resolute.pipeline;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.Create;
import org.resolute.pipeline.annotate.AnnotateDocuments;
import org.resolute.pipeline.annotate.SpreadShards;
import org.resolute.pipeline.publish.PublishInOrder;

/**
 * The road: shards of input files, annotated one by one, published in order.
 *
 * <p>The files are matched and cut into shards before the pipeline begins, since the command line
 * refuses a bad input before anything runs.
 */
public final class AnnotationPipeline {

  private AnnotationPipeline() {}

  /** The pipeline of a run, ready to be started. */
  public static Pipeline of(AnnotationRun run, PipelineOptions options) {
    Pipeline pipeline = Pipeline.create(options);
    pipeline
        .apply("Take the shards", Create.of(run.shards()))
        .apply("Spread over the workers", SpreadShards.over(run.runner(), run.workers()))
        .apply(
            "Annotate documents",
            new AnnotateDocuments(run.settings(), run.recipe(), run.workFolder()))
        .apply("Publish in order", new PublishInOrder(run));
    return pipeline;
  }
}
