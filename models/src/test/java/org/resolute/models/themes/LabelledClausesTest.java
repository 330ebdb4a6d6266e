package org.resolute.models.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledClausesTest {

  private static final Path OWN =
      Path.of(System.getProperty("resolute.home", "..")).resolve("corpus/gold/themes");

  @TempDir private Path folder;

  @Test
  void aFileSpeaksOfTheThemesThatItsClausesCarry() throws IOException {
    Path file = write("a.csv", "id,text,themes\n1,On data.,data\n2,On nothing.,\n");
    LabelledClauses read = LabelledClauses.read(List.of(file), Themes.standard());
    assertThat(read.clauses()).hasSize(2);
    assertThat(read.clauses().get(1).judged()).isEqualTo(Set.of("data"));
    assertThat(read.sources().get(0).sha256()).hasSize(64);
  }

  @Test
  void anUnknownThemeIsNamedWithItsPlaceAndTheRemedy() throws IOException {
    Path file = write("a.csv", "id,text,themes\n1,On data.,dta\n");
    assertThatThrownBy(() -> LabelledClauses.read(List.of(file), Themes.standard()))
        .hasMessageContainingAll("a.csv, line 2", "dta", "data", "--themes");
  }

  @Test
  void anIdThatStandsTwiceIsNamedWithBothPlaces() throws IOException {
    Path file =
        write(
            "a.jsonl",
            """
            {"id": "x", "text": "One.", "themes": []}
            {"id": "x", "text": "Two.", "themes": []}
            """);
    assertThatThrownBy(() -> LabelledClauses.read(List.of(file), Themes.standard()))
        .hasMessageContainingAll("line 1", "line 2", "x");
  }

  @Test
  void anEmptyTextIsNamed() throws IOException {
    Path file = write("a.jsonl", "{\"id\": \"x\", \"text\": \" \", \"themes\": []}\n");
    assertThatThrownBy(() -> LabelledClauses.read(List.of(file), Themes.standard()))
        .hasMessageContainingAll("a.jsonl, line 1", "no text");
  }

  @Test
  void aTableWithoutThemesIsRefused() throws IOException {
    Path file = write("a.csv", "id,text\n1,One.\n");
    assertThatThrownBy(() -> LabelledClauses.read(List.of(file), Themes.standard()))
        .hasMessageContaining("no column \"themes\"");
  }

  @Test
  void ourOwnClausesAreAtLeastFourHundred() throws IOException {
    try (var files = Files.list(OWN)) {
      LabelledClauses own = LabelledClauses.read(files.sorted().toList(), Themes.standard());
      assertThat(own.clauses()).hasSizeGreaterThanOrEqualTo(400);
    }
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
