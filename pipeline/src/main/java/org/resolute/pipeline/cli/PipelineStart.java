package org.resolute.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.joda.time.Duration;
import org.resolute.pipeline.AnnotationPipeline;
import org.resolute.pipeline.AnnotationRun;

/**
 * Starts a pipeline on the runner that the user named, and watches it to its end.
 *
 * @param options Beam's own
 */
record PipelineStart(PipelineOptions options) {

  private static final Map<String, String> RUNNERS =
      Map.of("direct", "DirectRunner", "flink", "FlinkRunner", "spark", "SparkRunner");

  private static final Duration GLANCE = Duration.millis(250);

  /**
   * @param runner {@code direct}, {@code flink}, {@code spark} or the name of a Beam runner
   * @param beamOptions as Beam writes them: {@code --tempLocation=/tmp}
   * @throws IllegalArgumentException where Beam does not know the runner or an option
   */
  static PipelineStart of(String runner, int parallelism, List<String> beamOptions) {
    if (parallelism < 1) {
      throw new IllegalArgumentException("--parallelism must be at least 1, not " + parallelism);
    }
    List<String> options = new ArrayList<>();
    options.add("--runner=" + RUNNERS.getOrDefault(runner, runner));
    if (runner.equals("direct")) {
      options.add("--targetParallelism=" + parallelism);
      options.add("--blockOnRun=false");
      options.add("--enforceImmutability=false");
      options.add("--enforceEncodability=false");
    }
    options.addAll(beamOptions);
    return new PipelineStart(
        PipelineOptionsFactory.fromArgs(options.toArray(String[]::new)).create());
  }

  /** Runs to the end; throws what the pipeline throws. */
  void run(AnnotationRun run, Progress progress) {
    PipelineResult result = AnnotationPipeline.of(run, options).run();
    PipelineResult.State state = result.waitUntilFinish(GLANCE);
    while (state == null || !state.isTerminal()) {
      progress.show(result.metrics());
      state = result.waitUntilFinish(GLANCE);
    }
    progress.end(result.metrics());
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException("the runner ended the run as " + state);
    }
  }
}
