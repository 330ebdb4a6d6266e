package org.resolute.pipeline.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

  @TempDir private Path folder;

  @BeforeEach
  void registerFileSystems() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  @Test
  void aFolderGivesAllFilesBelowItByTheirPaths() throws IOException {
    write("archive/GA/b.txt", "archive/GA/a.txt", "archive/SC/c.txt", "archive/top.txt");
    assertThat(ids("archive")).containsExactly("GA/a.txt", "GA/b.txt", "SC/c.txt", "top.txt");
  }

  @Test
  void aFileIsCalledByItsName() throws IOException {
    write("archive/GA/a.txt");
    assertThat(ids("archive/GA/a.txt")).containsExactly("a.txt");
  }

  @Test
  void aGlobGivesPathsBelowItsFixedPart() throws IOException {
    write("archive/GA/a.txt", "archive/GA/a.pdf", "archive/SC/b.txt");
    assertThat(ids("archive/*/*.txt")).containsExactly("GA/a.txt", "SC/b.txt");
  }

  @Test
  void hiddenFilesAndFoldersAreLeftOut() throws IOException {
    write("archive/.git/config", "archive/.notes", "archive/a.txt");
    assertThat(ids("archive")).containsExactly("a.txt");
  }

  @Test
  void aFileGivenTwiceIsReadOnce() throws IOException {
    write("archive/a.txt");
    assertThat(ids("archive", "archive/a.txt")).containsExactly("a.txt");
  }

  @Test
  void aLinkBackToAFolderAboveItLeadsNowhere() throws IOException {
    write("archive/GA/a.txt", "other/b.txt");
    Files.createSymbolicLink(folder.resolve("archive/GA/all"), folder.resolve("archive"));
    Files.createSymbolicLink(folder.resolve("archive/other"), folder.resolve("other"));
    assertThat(ids("archive")).containsExactly("GA/a.txt", "other/b.txt");
  }

  @Test
  void idsAreInTheOrderOfCodePoints() throws IOException {
    write("archive/\uFF21.txt", "archive/\uD835\uDC00.txt", "archive/Z.txt", "archive/a.txt");
    assertThat(ids("archive")).containsExactly("Z.txt", "a.txt", "\uFF21.txt", "\uD835\uDC00.txt");
  }

  @Test
  void tablesOfAnEarlierRunAreNoInputs() throws IOException {
    write("archive/a.txt", "archive/tables/clauses.csv");
    List<InputFile> found =
        new InputFiles(folder.resolve("archive/tables")).find(List.of(path("archive")));
    assertThat(found).extracting(InputFile::id).containsExactly("a.txt");
  }

  @Test
  void twoFilesOfOneIdAreRefusedWithTheRemedy() throws IOException {
    write("2019/a.txt", "2020/a.txt");
    assertThatThrownBy(() -> ids("2019", "2020"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("would both be called a.txt; give the folder above them");
  }

  @Test
  void anInputThatNamesNothingIsRefused() {
    assertThatThrownBy(() -> ids("nowhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no file or folder");
  }

  @Test
  void anEmptyFolderIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    assertThatThrownBy(() -> ids("empty"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no file under");
  }

  private List<String> ids(String... inputs) throws IOException {
    List<String> paths = List.of(inputs).stream().map(this::path).toList();
    return new InputFiles(folder.resolve("output"))
        .find(paths).stream().map(InputFile::id).toList();
  }

  private String path(String name) {
    return folder + "/" + name;
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text");
    }
  }
}
