package org.resolute.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder;

  @Test
  void foldersOnTheWayAreMade() throws IOException {
    Path file = folder.resolve("reports/may/figures.txt");

    WholeFile.write(file, "précis");

    assertThat(file).hasContent("précis");
  }

  @Test
  void aWriterThatFailsLeavesTheOldFileAndNothingBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("figures.txt"), "old");

    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write('n');
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");

    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("figures.txt");
  }

  @Test
  void theNewContentTakesThePlaceOfTheOld() throws IOException {
    Path file = Files.writeString(folder.resolve("figures.txt"), "the old and longer text");

    WholeFile.write(file, "new");

    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("figures.txt");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("figures.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("latest.txt"), file);

    WholeFile.write(link, "new");

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void aFolderOfThatNameIsRefusedAndStays() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("figures.txt/inside"));

    assertThatThrownBy(() -> WholeFile.write(inside.getParent(), "new"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("figures.txt");

    assertThat(inside).exists();
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).toList().stream();
    }
  }
}
