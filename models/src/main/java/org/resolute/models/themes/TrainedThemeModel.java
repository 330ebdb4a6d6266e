package org.resolute.models.themes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.models.ThemeScore;

/** Scores themes by what was learned of labelled clauses. */
final class TrainedThemeModel implements ThemeModel {

  private final List<TrainedTheme> themes;
  private final Map<String, String> wordTraits = new HashMap<>();

  /**
   * @param themes one classifier per theme, in the order of the scores
   */
  TrainedThemeModel(List<TrainedTheme> themes) {
    this.themes = List.copyOf(themes);
    this.themes.stream()
        .flatMap(theme -> theme.models().stream())
        .flatMap(named -> named.model().weights().byTrait().keySet().stream())
        .filter(trait -> trait.startsWith(ThemeTraits.WORD))
        .forEach(trait -> wordTraits.put(trait.substring(ThemeTraits.WORD.length()), trait));
  }

  /** One classifier per theme, in the order of the scores. */
  List<TrainedTheme> themes() {
    return themes;
  }

  @Override
  public List<String> ids() {
    return themes.stream().map(theme -> theme.theme().id()).toList();
  }

  @Override
  public List<ThemeScore> classify(Clause clause, DocumentMetadata metadata) {
    ClauseView view = ClauseView.of(clause);
    Collection<String> common = ThemeTraits.common(view, form -> wordTraits.getOrDefault(form, ""));
    return themes.stream().map(theme -> theme.score(clause, view, common)).toList();
  }
}
