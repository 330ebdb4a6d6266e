package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.runners.direct.DirectOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** In a build that has the direct runner alone. */
class RunnerOptionsTest {

  @TempDir private Path folder;

  private Path input;

  @BeforeEach
  void writeInput() throws Exception {
    input = folder.resolve("a.txt");
    Files.writeString(input, "1. Urges Member States to protect victims online;\n");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --runner flink                     | this build has no FlinkRunner; build with it: RESOLUTE_MAVEN_OPTS=-Pflink ./resolute annotate …
          --runner spark                     | this build has no SparkRunner; build with it: RESOLUTE_MAVEN_OPTS=-Pspark ./resolute annotate …
          --flink-master localhost:8081      | --flink-master needs --runner flink, not --runner direct
          --spark-master spark://host:7077   | --spark-master needs --runner spark, not --runner direct
          --parallelism 0                    | --parallelism must be at least 1, not 0
          """)
  void whatCannotBeRunIsRefusedInOneSentence(String options, String message) {
    Annotate annotate = Annotate.run(input, folder.resolve("tables"), options.split(" ", -1));
    assertThat(annotate.code()).isEqualTo(2);
    assertThat(annotate.err()).isEqualTo("resolute: " + message + "\n");
    assertThat(folder.resolve("tables")).doesNotExist();
  }

  @Test
  void theNumberOfWorkersReachesTheRunnerUnlessItsOwnOptionSaysOtherwise() {
    assertThat(targetParallelism(List.of())).isEqualTo(3);
    assertThat(targetParallelism(List.of("--targetParallelism=5"))).isEqualTo(5);
  }

  private static int targetParallelism(List<String> beamOptions) {
    RunnerOptions options = new RunnerOptions();
    new CommandLine(options).parseArgs("--parallelism", "3");
    return options.start(beamOptions).options().as(DirectOptions.class).getTargetParallelism();
  }
}
