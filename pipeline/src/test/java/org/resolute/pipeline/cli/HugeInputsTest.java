package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of inputs that are large or many; pipeline/README.md says what they take. */
class HugeInputsTest {

  private static final String CLAUSE = "1. Urges States to act;";

  @TempDir private Path folder;

  @Test
  void aFolderTreeThirtyDeepIsReadToItsGround() throws IOException {
    Path deepest = folder.resolve("in");
    List<String> ids = new ArrayList<>();
    for (int level = 0; level < 30; level++) {
      deepest = Files.createDirectories(deepest.resolve("level"));
      Files.writeString(deepest.resolve("z.txt"), CLAUSE);
      ids.add(0, "level/".repeat(level + 1) + "z.txt");
    }
    assertThat(idsOf("in")).containsExactlyElementsOf(ids);
  }

  @Test
  void theManyEntriesOfAnArchiveComeInTheOrderOfTheirIds() throws IOException {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      entries.add("%03d.txt".formatted(i));
    }
    List<String> ids = entries.stream().map(entry -> "a.zip!/" + entry).toList();
    Collections.shuffle(entries, new Random(17));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(CLAUSE.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(idsOf("a.zip")).containsExactlyElementsOf(ids);
  }

  @Test
  void aDocumentBeyondALimitFailsWithTheOptionThatRaisesIt() throws IOException {
    Files.writeString(folder.resolve("long.txt"), CLAUSE.repeat(10));
    Annotate run =
        Annotate.run(folder.resolve("long.txt"), folder.resolve("out"), "--max-characters", "100");
    assertThat(run.code()).isEqualTo(3);
    assertThat(folder.resolve("out/documents.csv"))
        .content()
        .contains(
            "the text has 230 characters, more than the limit of 100; raise --max-characters");
  }

  private List<String> idsOf(String input) throws IOException {
    Path output = folder.resolve("out");
    assertThat(Annotate.run(folder.resolve(input), output).code()).isZero();
    return Files.readAllLines(output.resolve("documents.csv")).stream()
        .skip(1)
        .map(row -> row.substring(0, row.indexOf(',')))
        .toList();
  }
}
