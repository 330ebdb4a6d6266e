package org.resolute.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolute.evaluation.metric.ConfusionMatrix;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.PrecisionRecallCurve;
import org.resolute.evaluation.metric.ScoredLabel;

class RenderersTest {

  private static final Report REPORT =
      new Report(
          "Maps & <tides>",
          List.of(
              new Report.Heading("Figures"),
              Report.Table.of(
                  1, List.of("figure", "n"), List.of(List.of("a|b", "7"), List.of("c", "12"))),
              new Report.Text("Done.")));

  @TempDir Path folder;

  @Test
  void consoleAlignsNumbersToTheRight() {
    assertThat(ConsoleText.of(REPORT))
        .isEqualTo(
            """
            Maps & <tides>

            Figures
              figure   n
              a|b      7
              c       12
            Done.
            """);
  }

  @Test
  void markdownEscapesBars() {
    assertThat(Markdown.of(REPORT))
        .contains("# Maps & <tides>", "| figure | n |\n| --- | ---: |\n| a\\|b | 7 |");
  }

  @Test
  void pageEscapesMarkUpAndNeedsNothingElse() {
    ConfusionMatrix matrix = new ConfusionMatrix();
    matrix.add("operative", "annex");
    String page =
        HtmlPage.of(
            REPORT.plus(
                List.of(
                    ConfusionPlot.of("Confusion", matrix),
                    Plots.precisionRecall(
                        Map.of("ict", PrecisionRecallCurve.of(List.of(new ScoredLabel(0.5, true)))),
                        Map.of("ict", Counts.HIT)))));
    assertThat(page)
        .contains("<h1>Maps &amp; &lt;tides&gt;</h1>", "<svg role=\"img\"", "</html>")
        .doesNotContain("<script", "src=\"http", "<link");
  }

  @Test
  void tableWhoseRowIsTooShortIsRefused() {
    assertThatThrownBy(() -> Report.Table.of(1, List.of("a", "b"), List.of(List.of("x"))))
        .hasMessageContaining("2 columns");
  }

  @Test
  void cellThatLooksLikeAFormulaIsGuarded() throws Exception {
    Path file = folder.resolve("t.csv");
    CsvFile.write(file, List.of("a", "b"), List.of(List.of("=1+1", "Notes; \"x\"")));
    assertThat(Files.readString(file)).isEqualTo("a,b\r\n'=1+1,\"Notes; \"\"x\"\"\"\r\n");
  }
}
