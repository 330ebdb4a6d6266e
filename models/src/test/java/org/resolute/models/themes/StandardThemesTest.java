package org.resolute.models.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.models.ThemeScore;

class StandardThemesTest {

  private static final ThemeModel CUES = ThemeClassifiers.byCues(Themes.standard());

  static Stream<Theme> themes() {
    return Themes.standard().themes().stream();
  }

  @Test
  void themesStandInTheOrderOfTheTablesColumns() {
    assertThat(ThemeClassifiers.standard().ids())
        .containsExactly("non_punishment", "ict", "supply_chains", "data")
        .isEqualTo(Themes.standard().ids());
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyThemeHasExamplesAndCounterExamples(Theme theme) {
    assertThat(theme.definition()).isNotEmpty();
    assertThat(theme.examples()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(theme.counterExamples()).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void examplesCarryTheirThemeByItsCuesAlone(Theme theme) {
    assertThat(theme.examples()).allSatisfy(text -> assertThat(carried(text)).contains(theme.id()));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void counterExamplesDoNotCarryTheTheme(Theme theme) {
    assertThat(theme.counterExamples())
        .allSatisfy(text -> assertThat(carried(text)).doesNotContain(theme.id()));
  }

  @Test
  void notingThatSomethingIsPunishedIsNoNonPunishment() {
    assertThat(carried("Noting that some States criminalize threats against victims,"))
        .doesNotContain("non_punishment");
    assertThat(carried("Takes note of the withdrawal of all charges that victims had brought;"))
        .doesNotContain("non_punishment");
  }

  private static List<String> carried(String text) {
    return CUES.classify(clause(text), DocumentMetadata.NONE).stream()
        .filter(ThemeScore::carried)
        .map(ThemeScore::theme)
        .toList();
  }

  private static Clause clause(String text) {
    return new Clause(
        "t#1", 1, Section.OPERATIVE, "", 0, List.of(), text, SourceMap.NONE, List.of());
  }
}
