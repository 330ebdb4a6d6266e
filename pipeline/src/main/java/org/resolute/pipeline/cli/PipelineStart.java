package org.resolute.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.runners.PipelineRunnerRegistrar;
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
   * Makes Beam's file systems know the options, too: inputs are looked for before the run.
   *
   * @param runner {@code direct}, {@code flink}, {@code spark} or the name of a Beam runner
   * @param beamOptions as Beam writes them: {@code --tempLocation=/tmp}
   * @throws IllegalArgumentException where the build lacks the runner, or Beam does not know it or
   *     an option
   */
  static PipelineStart of(String runner, List<String> beamOptions) {
    requireInBuild(runner);
    List<String> options = new ArrayList<>();
    options.add("--runner=" + RUNNERS.getOrDefault(runner, runner));
    options.addAll(beamOptions);
    PipelineOptions all = PipelineOptionsFactory.fromArgs(options.toArray(String[]::new)).create();
    FileSystems.setDefaultPipelineOptions(all);
    return new PipelineStart(all);
  }

  /** Beam would name the runners that it has, but not how to come by one. */
  private static void requireInBuild(String runner) {
    if (RUNNERS.containsKey(runner) && !inBuild(RUNNERS.get(runner))) {
      throw new IllegalArgumentException(
          "this build has no %s; build with it: RESOLUTE_MAVEN_OPTS=-P%s ./resolute annotate …"
              .formatted(RUNNERS.get(runner), runner));
    }
  }

  private static boolean inBuild(String beamName) {
    for (PipelineRunnerRegistrar registrar : ServiceLoader.load(PipelineRunnerRegistrar.class)) {
      for (var type : registrar.getPipelineRunners()) {
        if (type.getSimpleName().equals(beamName)) {
          return true;
        }
      }
    }
    return false;
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
