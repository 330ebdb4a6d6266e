package org.resolute.pipeline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFolderTest {

  private static final String PART = ".resolute-1/shard-0/clauses.csv";

  @TempDir private Path folder;

  @BeforeEach
  void registerFileSystems() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  @ParameterizedTest(name = "{0}: occupied {1}")
  @CsvSource({
    "'', false",
    "clauses.csv, true",
    "notes.txt, true",
    "clauses.csv run.json, true",
    PART + ", false",
    PART + " clauses.csv, false",
    PART + " clauses-00000-of-00002.csv, false",
    PART + " clauses-0-of-2.csv, true",
    PART + " clauses.csv run.json, true",
    PART + " notes.txt, true",
  })
  void aFolderIsFreeIfItHoldsNothingButTheRemainsOfAKilledRun(String names, boolean occupied)
      throws IOException {
    write(names.isEmpty() ? List.of() : List.of(names.split(" ")));
    assertThat(OutputFolder.of(folder.toString()).isOccupied()).isEqualTo(occupied);
  }

  @Test
  void aFolderThatIsNotThereIsFree() throws IOException {
    assertThat(OutputFolder.of(folder + "/new").isOccupied()).isFalse();
  }

  @Test
  void sweepingTakesTheWorkFolderAndNothingElse() throws IOException {
    write(List.of(PART, "notes.txt"));
    OutputFolder.of(folder.toString()).sweep();
    assertThat(folder).isDirectoryContaining(p -> p.endsWith("notes.txt"));
    assertThat(folder.resolve(".resolute-1")).doesNotExist();
  }

  private void write(List<String> names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text");
    }
  }
}
