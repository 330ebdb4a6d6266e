package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flink, within the program and as a cluster of processes; run by {@code mvn -Pflink verify}. */
@Tag("flink")
class FlinkClusterTest {

  private static final int COPIES = 40;

  /** Of the 32 that a run of two workers has. */
  private static final int SHARDS_BEFORE_THE_KILL = 6;

  @TempDir private static Path folder;

  private static Path input;
  private static Path direct;
  private static FlinkCluster cluster;

  @BeforeAll
  static void startClusterAndSayWhatIsExpected() throws Exception {
    input = BuiltProgram.documents(folder.resolve("in"), COPIES);
    direct = folder.resolve("direct");
    BuiltProgram.endsWell(BuiltProgram.annotate(input, direct, "--parallelism", "2"), direct);
    cluster = FlinkCluster.start(folder.resolve("cluster"));
  }

  @AfterAll
  static void theClusterLeavesNothingBehind() throws Exception {
    var processes = cluster.taskManagers();
    cluster.stop();
    assertThat(processes).noneMatch(ProcessHandle::isAlive);
    assertThat(folder.resolve("cluster")).doesNotExist();
  }

  @Test
  void flinkWithinTheProgramWritesTheBytesOfTheDirectRunner() throws Exception {
    Path output = folder.resolve("within");
    BuiltProgram.endsWell(
        BuiltProgram.annotate(input, output, "--runner", "flink", "--parallelism", "2"), output);
    BuiltProgram.sameTables(output, direct);
  }

  @Test
  void aTaskManagerKilledInMidRunAndReplacedLosesNothingAndDoublesNothing() throws Exception {
    Path output = folder.resolve("killed");
    Process run = annotateOnCluster(output);
    while (shardsBegun(output) < SHARDS_BEFORE_THE_KILL) {
      assertThat(run.isAlive()).as("the run goes on").isTrue();
      Thread.sleep(20);
    }
    cluster.taskManagers().get(0).destroyForcibly();
    assertThat(output.resolve("run.json")).doesNotExist();
    cluster.add();
    BuiltProgram.endsWell(run, output);
    assertThat(timesRestarted()).isPositive();
    BuiltProgram.sameTables(output, direct);
  }

  @Test
  void theClusterWritesTheBytesOfTheDirectRunner() throws Exception {
    Path output = folder.resolve("cluster-run");
    BuiltProgram.endsWell(annotateOnCluster(output), output);
    BuiltProgram.sameTables(output, direct);
  }

  private static Process annotateOnCluster(Path output) throws IOException {
    return BuiltProgram.annotate(
        input,
        output,
        "--runner",
        "flink",
        "--flink-master",
        cluster.master(),
        "--parallelism",
        "2");
  }

  /** How many attempts at shards there are in the work folder of a run. */
  private static long shardsBegun(Path output) throws IOException {
    if (!Files.exists(output)) {
      return 0;
    }
    try (Stream<Path> files = Files.find(output, 2, (path, is) -> is.isDirectory())) {
      return files.filter(path -> path.getFileName().toString().startsWith("shard-")).count();
    }
  }

  /** How many failures the job manager remembers of the jobs that it restarted. */
  private static int timesRestarted() throws IOException {
    int failures = 0;
    for (JsonNode job : cluster.ask("/jobs").get("jobs")) {
      JsonNode exceptions = cluster.ask("/jobs/" + job.get("id").asText() + "/exceptions");
      failures += exceptions.at("/exceptionHistory/entries").size();
    }
    return failures;
  }
}
