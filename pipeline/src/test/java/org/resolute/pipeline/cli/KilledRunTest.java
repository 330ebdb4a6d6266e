package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolute.pipeline.output.OutputFile;

/** Kills the real program, as a power cut would. */
@Tag("slow")
class KilledRunTest {

  private static final Path DOCUMENTS =
      Path.of(System.getProperty("resolute.home", "..")).resolve("corpus/documents");

  private static final int KILLS = 10;

  @TempDir private Path folder;

  @Test
  void aKilledRunLeavesNoFileThatLooksFinishedAndTheNextRunSucceeds()
      throws IOException, InterruptedException {
    Path whole = folder.resolve("whole");
    long before = System.nanoTime();
    assertThat(Annotate.start(DOCUMENTS, whole).waitFor()).isZero();
    Duration wall = Duration.ofNanos(System.nanoTime() - before);
    Random random = new Random(17);
    for (int kill = 0; kill < KILLS; kill++) {
      Path killed = folder.resolve("killed-" + kill);
      Process process = Annotate.start(DOCUMENTS, killed);
      process.waitFor(
          (long) (wall.toMillis() * (0.3 + 0.7 * random.nextDouble())), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      everyPublishedFileIsWhole(killed, whole);
      if (!Files.exists(killed.resolve("run.json"))) {
        assertThat(Annotate.start(DOCUMENTS, killed).waitFor()).isZero();
        everyPublishedFileIsWhole(killed, whole);
        assertThat(killed.resolve("run.json")).exists();
      }
    }
  }

  private static void everyPublishedFileIsWhole(Path killed, Path whole) {
    for (String name : OutputFile.ALL_NAMES) {
      if (Files.exists(killed.resolve(name)) && !name.equals("run.json")) {
        assertThat(killed.resolve(name)).hasSameBinaryContentAs(whole.resolve(name));
      }
    }
  }
}
