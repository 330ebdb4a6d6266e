package org.resolute.evaluation.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolute.models.themes.LabelledClauses;
import org.resolute.models.themes.ThemeFigures;
import org.resolute.models.themes.Themes;

class FreshClausesTest {

  private static final Path OWN =
      Path.of(System.getProperty("resolute.home", "..")).resolve("corpus/gold/themes");

  @TempDir private Path folder;

  @Test
  void cuesAndModelAreJudgedOnTheOtherClausesAlone() throws IOException {
    Themes themes = Themes.standard();
    LabelledClauses learned = LabelledClauses.read(List.of(OWN.resolve("data.jsonl")), themes);
    Path fresh =
        Files.writeString(
            folder.resolve("fresh.csv"),
            """
            id,text,themes
            1,Urges ports to collect disaggregated data on dredging;,data
            2,Invites ports to publish statistics on mud;,data
            3,Thanks the harbour masters;,
            4,Welcomes the singing of the dredgers;,data
            """);
    LabelledClauses judged = LabelledClauses.read(List.of(fresh), themes);

    List<ThemeContest.Contestant> contestants =
        new FreshClauses(themes, learned, judged, 1).contestants();

    assertThat(contestants)
        .extracting(ThemeContest.Contestant::shipped)
        .containsExactly(false, true);
    for (ThemeContest.Contestant contestant : contestants) {
      ThemeFigures.Figure data = contestant.figures().byTheme().get("data");
      assertThat(data.n()).isEqualTo(3);
      assertThat(data.f1()).as(contestant.name()).isEqualTo(0.8);
    }
  }
}
