package org.resolute.models.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.models.ThemeScore;
import org.resolute.models.labels.ClauseTexts;

class ThemeTrainerTest {

  private static final Path EXAMPLE =
      Path.of(System.getProperty("resolute.home", "..")).resolve("models/examples/gender");

  @TempDir private Path folder;

  /** The walk-through of models/README.md. */
  @Test
  void aFifthThemeIsLearnedFromSixtyClauses() throws IOException {
    Themes themes = Themes.standard().with(EXAMPLE.resolve("themes"));
    LabelledClauses data = LabelledClauses.read(List.of(EXAMPLE.resolve("gender.csv")), themes);
    assertThat(data.clauses()).hasSize(60);
    ThemeTrainer.Trained trained = new ThemeTrainer(themes, 1).train(data);
    ThemeTrainer.Trained again = new ThemeTrainer(themes, 1).train(data);
    assertThat(trained.file()).isEqualTo(again.file());
    Path file = Files.write(folder.resolve("gender.model.json"), trained.file());
    ThemeModel model = ThemeClassifiers.load(file);
    assertThat(model.ids()).endsWith("gender").hasSize(5);
    String text =
        "Urges States to involve women equally in decisions and to end gender stereotypes;";
    ThemeScore gender = model.classify(clause(text), DocumentMetadata.NONE).get(4);
    assertThat(gender.carried()).isTrue();
    assertThat(gender.cues())
        .first()
        .satisfies(cue -> assertThat(cue.span().of(text)).isEqualTo(cue.text()));
    String card = new ThemeCard(themes, data, trained, 1, "0").markdown();
    assertThat(card).contains("gender.csv", data.sources().get(0).sha256(), "GPL-3.0-or-later");
  }

  @ParameterizedTest
  @CsvSource({"1, 60, 1", "4, 240, 2"})
  void manySilverLabelsMakeASecondModelAndNoneIsJudged(int copies, int labels, int models)
      throws IOException {
    Themes themes = Themes.standard().with(EXAMPLE.resolve("themes"));
    Path gold = EXAMPLE.resolve("gender.csv");
    Path silver = Files.writeString(folder.resolve("silver.csv"), copies(gold, copies));
    LabelledClauses data =
        LabelledClauses.read(List.of(gold), List.of(silver), themes, ClauseTexts.NONE);

    ThemeTrainer.Trained trained = new ThemeTrainer(themes, 1).train(data);

    assertThat(trained.verdicts().get(4).verdicts()).hasSize(60);
    TrainedThemeModel model = ThemeModelFile.read(trained.file(), "own.model.json");
    assertThat(model.themes().get(4).models()).hasSize(models);
    assertThat(new ThemeCard(themes, data, trained, 1, "0").markdown())
        .contains("| gender.csv | gold | 60 |", "| silver.csv | silver | " + labels + " |");
  }

  /** The rows of a table so many times, with ids of their own. */
  private static String copies(Path table, int times) throws IOException {
    List<String> lines = Files.readAllLines(table);
    List<String> copies = new ArrayList<>(lines.subList(0, 1));
    for (int i = 1; i <= times; i++) {
      String prefix = i + "-";
      lines.stream().skip(1).map(prefix::concat).forEach(copies::add);
    }
    return String.join("\n", copies);
  }

  @Test
  void theFifthThemesExamplesHoldByItsCues() throws IOException {
    Themes themes = Themes.standard().with(EXAMPLE.resolve("themes"));
    ThemeModel cues = ThemeClassifiers.byCues(themes);
    Theme gender = themes.themes().get(4);
    assertThat(gender.examples()).allMatch(text -> carries(cues, text));
    assertThat(gender.counterExamples()).noneMatch(text -> carries(cues, text));
  }

  @Test
  void theShippedModelIsSmallAndReadsItsThemesAsTheFilesDo() throws IOException {
    try (var in = ThemeClassifiers.class.getResourceAsStream("themes.model.json")) {
      byte[] content = in.readAllBytes();
      assertThat(content.length).isLessThan(5_000_000);
      TrainedThemeModel model = ThemeModelFile.read(content, "themes.model.json");
      assertThat(model.themes().stream().map(t -> t.theme().theme()).toList())
          .as("train the shipped model anew after a change to a theme file")
          .isEqualTo(Themes.standard().themes());
    }
  }

  private static boolean carries(ThemeModel model, String text) {
    return model.classify(clause(text), DocumentMetadata.NONE).get(4).carried();
  }

  private static Clause clause(String text) {
    return new Clause(
        "t#1", 1, Section.OPERATIVE, "", 0, List.of(), text, SourceMap.NONE, List.of());
  }
}
