package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the real program when it has finished some shards, twice, and goes on from there. */
@Tag("slow")
class KilledAndResumedTest {

  private static final Path DOCUMENTS =
      Path.of(System.getProperty("resolute.home", "..")).resolve("corpus/documents");

  private static final int COPIES = 20;

  @TempDir private Path folder;

  @Test
  void theTablesAreThoseOfARunThatWasNeverKilled() throws IOException, InterruptedException {
    Path input = copies();
    Path whole = folder.resolve("whole");
    Path killed = folder.resolve("killed");
    assertThat(Annotate.start(input, whole).waitFor()).isZero();
    int first = kill(Annotate.start(input, killed, "--parallelism", "2"), killed, 3);
    int second =
        kill(Annotate.start(input, killed, "--resume", "--parallelism", "1"), killed, first + 3);
    assertThat(Annotate.start(input, killed, "--resume").waitFor()).isZero();
    assertThat(Annotate.tables(killed)).isEqualTo(Annotate.tables(whole));
    assertThat(Annotate.number(killed, "/resumed/shards")).isEqualTo(second);
  }

  /** Kills the run when {@code shards} are finished; returns how many are, when it is dead. */
  private static int kill(Process run, Path output, int shards)
      throws IOException, InterruptedException {
    while (run.isAlive() && finished(output) < shards) {
      Thread.sleep(5);
    }
    run.destroyForcibly().waitFor();
    assertThat(output.resolve("run.json")).as("it was killed in time").doesNotExist();
    return finished(output);
  }

  private static int finished(Path output) throws IOException {
    int finished = 0;
    if (Files.exists(output)) {
      for (Path shard : Annotate.finishedShards(output)) {
        finished += Files.readString(shard.resolve("shard.json")).endsWith("}") ? 1 : 0;
      }
    }
    return finished;
  }

  private Path copies() throws IOException {
    Path input = folder.resolve("in");
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      List<Path> documents = files.toList();
      for (int copy = 0; copy < COPIES; copy++) {
        Path into = Files.createDirectories(input.resolve(String.valueOf(copy)));
        for (Path document : documents) {
          Files.copy(document, into.resolve(document.getFileName()));
        }
      }
    }
    return input;
  }
}
