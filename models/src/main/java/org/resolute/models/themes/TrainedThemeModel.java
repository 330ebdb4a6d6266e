package org.resolute.models.themes;

import java.util.Collection;
import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.models.ThemeScore;

/**
 * Scores themes by what was learned of labelled clauses.
 *
 * @param themes one classifier per theme, in the order of the scores
 */
record TrainedThemeModel(List<TrainedTheme> themes) implements ThemeModel {

  TrainedThemeModel {
    themes = List.copyOf(themes);
  }

  @Override
  public List<String> ids() {
    return themes.stream().map(theme -> theme.theme().id()).toList();
  }

  @Override
  public List<ThemeScore> classify(Clause clause, DocumentMetadata metadata) {
    ClauseView view = ClauseView.of(clause);
    Collection<String> common = ThemeTraits.common(view);
    return themes.stream().map(theme -> theme.score(clause, view, common)).toList();
  }
}
