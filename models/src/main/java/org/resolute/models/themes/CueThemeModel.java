package org.resolute.models.themes;

import java.util.Comparator;
import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.models.ThemeScore;

/**
 * Scores themes by the cues of their files alone. "Strengthen the collection of data" carries
 * {@code data}: one cue of weight 2 is found, and the scores of 2 and more reach one half.
 */
final class CueThemeModel implements ThemeModel {

  private static final double ENOUGH = 2.0;
  private static final double THRESHOLD = 0.5;

  private final List<ThemeCues> themes;

  CueThemeModel(Themes themes) {
    this.themes = themes.themes().stream().map(ThemeCues::new).toList();
  }

  @Override
  public List<String> ids() {
    return themes.stream().map(ThemeCues::id).toList();
  }

  @Override
  public List<ThemeScore> classify(Clause clause, DocumentMetadata metadata) {
    ClauseWords words = ClauseWords.of(clause.text());
    ClauseWords chapeau = ClauseWords.of(clause.chapeau());
    return themes.stream().map(theme -> score(theme, words, chapeau, clause.text())).toList();
  }

  private static ThemeScore score(
      ThemeCues theme, ClauseWords words, ClauseWords chapeau, String text) {
    List<CueHit> hits = theme.find(words, chapeau);
    double score = probability(ThemeCues.weight(hits));
    List<ThemeScore.Cue> cues =
        hits.stream()
            .filter(hit -> hit.setting() != CueHit.Setting.CHAPEAU && hit.cue().weight() > 0)
            .map(hit -> cue(hit, words, text))
            .sorted(Comparator.comparingDouble(ThemeScore.Cue::weight).reversed())
            .toList();
    return new ThemeScore(theme.id(), score, score >= THRESHOLD, cues);
  }

  private static ThemeScore.Cue cue(CueHit hit, ClauseWords words, String text) {
    var span = words.span(hit.first(), hit.last());
    return new ThemeScore.Cue(span.of(text), span, hit.cue().weight() * hit.setting().share());
  }

  private static double probability(double weight) {
    return 1 / (1 + Math.exp(ENOUGH - weight));
  }
}
