package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolute.models.themes.LabelledClauses;
import org.resolute.models.themes.ThemeCard;
import org.resolute.models.themes.ThemeCrossValidation;
import org.resolute.models.themes.ThemeFigures;
import org.resolute.models.themes.ThemeRecipe;
import org.resolute.models.themes.Themes;
import picocli.CommandLine;

/** What is committed of the shipped theme model is what the commands yield today. */
@Tag("slow")
class ShippedThemesTest {

  private static final Path HOME = Path.of(System.getProperty("resolute.home", ".."));
  private static final Path SHARED = Path.of(System.getProperty("resolute.shared", "../../shared"));
  private static final Path GOLD = SHARED.resolve("gold/themes-dev.jsonl");

  @TempDir Path folder;

  @BeforeEach
  void findTheSharedGold() {
    assumeThat(GOLD).as("the shared gold is not there").exists();
  }

  @Test
  void theCommandOfTheReadmeYieldsTheShippedModelAndItsCard() throws IOException {
    Path model = folder.resolve("themes.model.json");
    Path card = folder.resolve("themes.md");
    CommandLine line = Resolute.commandLine(List.of());
    line.setOut(new PrintWriter(new StringWriter()));
    int code =
        line.execute(
            "train",
            "themes",
            "--data",
            GOLD.toString(),
            HOME.resolve("corpus/gold/themes").toString(),
            HOME.resolve("corpus/gold").toString(),
            "--output",
            model.toString(),
            "--card",
            card.toString());
    assertThat(code).isZero();
    String resource = "models/src/main/resources/org/resolute/models/themes/themes.model.json";
    assertThat(card).hasSameTextualContentAs(HOME.resolve("models/cards/themes.md"));
    assertThat(model).hasSameBinaryContentAs(HOME.resolve(resource));
  }

  @Test
  void theReportsRowOfTheShippedRecipeIsTodays() throws IOException {
    Themes themes = Themes.standard();
    LabelledClauses data = LabelledClauses.read(List.of(GOLD), themes);
    var validation = new ThemeCrossValidation(themes, data.clauses(), 1);
    ThemeFigures figures = ThemeFigures.of(validation.judge(ThemeRecipe.SHIPPED), 1);
    String row =
        Files.readString(HOME.resolve("evaluation/reports/themes.md"))
            .lines()
            .filter(l -> l.contains("(shipped)"))
            .findFirst()
            .orElse("");
    assertThat(row)
        .contains(ThemeCard.cell(figures.macro()), ThemeCard.cell(figures.micro()))
        .contains(figures.byTheme().values().stream().map(ThemeCard::cell).toList());
  }
}
