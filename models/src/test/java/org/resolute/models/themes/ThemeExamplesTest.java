package org.resolute.models.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;

class ThemeExamplesTest {

  @Test
  void whereDocumentsShowTheThemeOftenOneOfTheirsCountsAsThreeOthers() {
    ThemeExamples examples = examples(ThemeExamples.OFTEN);
    assertThat(examples.weighed(IntStream.of(0))).hasSize(1);
    assertThat(examples.weighed(IntStream.of(1))).hasSize(3);
    assertThat(examples.sample()).hasSize(2 * ThemeExamples.OFTEN).doesNotContain(0);
  }

  @Test
  void whereTheyShowItSeldomAllCountAlike() {
    ThemeExamples examples = examples(ThemeExamples.OFTEN - 1);
    assertThat(examples.weighed(IntStream.of(0))).hasSize(3);
    assertThat(examples.weighed(IntStream.of(1))).hasSize(3);
    assertThat(examples.sample()).hasSize(examples.size());
  }

  @Test
  void silverLabelsCountInFullButAreNoSample() {
    ThemeExamples examples = examples(ThemeExamples.OFTEN - 1, ThemeExamples.OFTEN);
    int silver = examples.size() - 1;
    assertThat(examples.weighed(IntStream.of(silver))).hasSize(3);
    assertThat(examples.sample()).hasSize(2 * ThemeExamples.OFTEN - 1).doesNotContain(silver);
    assertThat(examples.isOftenFound()).isFalse();
    assertThat(examples.rarerAnswers(true)).isEqualTo(ThemeExamples.OFTEN);
    assertThat(examples.rarerAnswers(false)).isEqualTo(ThemeExamples.OFTEN - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "cues,              true,  true",
    "maxent,            false, false",
    "maxent + cues,     false, true"
  })
  void theCuesAreWeighedBesideAModelOfARareTheme(String recipe, boolean often, boolean seldom) {
    ThemeRecipe tried =
        ThemeRecipe.contestants().stream().filter(r -> r.id().equals(recipe)).findAny().get();
    assertThat(tried.weighsCues(examples(ThemeExamples.OFTEN))).isEqualTo(often);
    assertThat(tried.weighsCues(examples(ThemeExamples.OFTEN - 1))).isEqualTo(seldom);
  }

  private static ThemeExamples examples(int found) {
    return examples(found, 0);
  }

  /**
   * One written example, then so many from documents, with gold and with silver labels, that carry
   * the theme, and that do not.
   */
  private static ThemeExamples examples(int found, int silver) {
    List<LabelledClause> clauses = new ArrayList<>();
    clauses.add(labelled("data-001", Set.of(), false));
    for (int i = 1; i <= found + silver; i++) {
      clauses.add(labelled("A/RES/91/12#" + i, Set.of("data"), i > found));
      clauses.add(labelled("A/RES/91/13#" + i, Set.of(), i > found));
    }
    ThemeCues theme = new ThemeCues(Themes.standard().themes().get(3));
    return ThemeExamples.of(theme, clauses, new int[clauses.size()]);
  }

  private static LabelledClause labelled(String id, Set<String> themes, boolean silver) {
    var clause =
        new Clause(
            id,
            1,
            Section.OPERATIVE,
            "",
            0,
            List.of(),
            "Calls for better data;",
            SourceMap.NONE,
            List.of());
    return new LabelledClause(clause, themes, Set.of("data"), silver);
  }
}
