package org.resolute.models.themes;

import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.models.ThemeScore;

/**
 * Scores themes by the cues of their files alone. "Strengthen the collection of data" carries
 * {@code data}: one cue of weight 2 is found, and the scores of 2 and more reach one half.
 */
final class CueThemeModel implements ThemeModel {

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
    ClauseView view = ClauseView.of(clause);
    return themes.stream().map(theme -> score(theme, view, clause.text())).toList();
  }

  private static ThemeScore score(ThemeCues theme, ClauseView view, String text) {
    List<CueHit> hits = theme.find(view);
    double score = probability(ThemeCues.weight(hits));
    List<ThemeScore.Cue> cues = Explanation.of(hits, CueHit::weight, view.words(), text);
    return new ThemeScore(theme.id(), score, score >= THRESHOLD, cues);
  }

  private static double probability(double weight) {
    return 1 / (1 + Math.exp(CueHit.ENOUGH - weight));
  }
}
