package org.resolute.pipeline.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/**
 * The options of {@code annotate} that say where the pipeline runs; none of them changes a byte.
 */
final class RunnerOptions {

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description =
          "How many shards to annotate at a time (default: one per processor of this machine; "
              + "on a cluster, give its task slots).")
  private int parallelism = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--runner",
      paramLabel = "NAME",
      defaultValue = "direct",
      description =
          "direct, flink, spark or a Beam runner's name (default: ${DEFAULT-VALUE}). flink and "
              + "spark are built in by RESOLUTE_MAVEN_OPTS=-Pflink or -Pspark.")
  private String name;

  @Option(
      names = "--flink-master",
      paramLabel = "HOST:PORT",
      defaultValue = "",
      description = "Flink's job manager (default: a cluster inside this program).")
  private String flinkMaster;

  @Option(
      names = "--spark-master",
      paramLabel = "URL",
      defaultValue = "",
      description = "Spark's master, such as spark://HOST:PORT (default: local[N]).")
  private String sparkMaster;

  /** As the user named the runner. */
  String name() {
    return name;
  }

  /** How many shards are annotated at a time, at least 1. */
  int parallelism() {
    return parallelism;
  }

  /**
   * The start that these options ask for.
   *
   * @param beamOptions what stood after {@code --}; they have the last word
   * @throws IllegalArgumentException where an option is wrong, or the build lacks the runner
   */
  PipelineStart start(List<String> beamOptions) {
    if (parallelism < 1) {
      throw new IllegalArgumentException("--parallelism must be at least 1, not " + parallelism);
    }
    requireRunner("flink", flinkMaster);
    requireRunner("spark", sparkMaster);
    Set<String> named = beamOptions.stream().map(RunnerOptions::nameOf).collect(Collectors.toSet());
    Stream<String> ours = ofRunner().stream().filter(option -> !named.contains(nameOf(option)));
    List<String> all = Stream.concat(ours, beamOptions.stream()).toList();
    try {
      return PipelineStart.of(name, all);
    } catch (IllegalArgumentException e) {
      throw beamOptions.isEmpty()
          ? e
          : new IllegalArgumentException(
              "the runner does not take what stands after --: " + e.getMessage(), e);
    }
  }

  private void requireRunner(String runner, String master) {
    if (!master.isEmpty() && !name.equals(runner)) {
      throw new IllegalArgumentException(
          "--%s-master needs --runner %s, not --runner %s".formatted(runner, runner, name));
    }
  }

  /** {@code --tempLocation} of {@code --tempLocation=/tmp}. Beam wants each name once. */
  private static String nameOf(String beamOption) {
    return beamOption.split("=", 2)[0];
  }

  private List<String> ofRunner() {
    return switch (name) {
      case "direct" ->
          List.of(
              "--targetParallelism=" + parallelism,
              "--blockOnRun=false",
              "--enforceImmutability=false",
              "--enforceEncodability=false");
      case "flink" ->
          List.of(
              "--parallelism=" + parallelism,
              "--flinkMaster=" + (flinkMaster.isEmpty() ? "[local]" : flinkMaster));
      case "spark" ->
          List.of(
              "--sparkMaster="
                  + (sparkMaster.isEmpty() ? "local[" + parallelism + "]" : sparkMaster));
      default -> List.of();
    };
  }
}
