package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.models.ThemeScore;
import org.resolute.models.learning.BinaryModel;
import org.resolute.models.learning.LinearModel;

/** Scores themes by what was learned of labelled clauses. */
final class TrainedThemeModel implements ThemeModel {

  private final List<TrainedTheme> themes;
  private final CueFinder cues;
  private final CommonTraits common;

  /** Whether every model is linear, so that their sums can share a walk over the words. */
  private final boolean linear;

  /**
   * @param themes one classifier per theme, in the order of the scores
   */
  TrainedThemeModel(List<TrainedTheme> themes) {
    this.themes = List.copyOf(themes);
    this.cues = new CueFinder(themes.stream().map(TrainedTheme::theme).toList());
    List<BinaryModel> models =
        themes.stream()
            .flatMap(theme -> theme.models().stream())
            .map(TrainedTheme.NamedModel::model)
            .toList();
    this.linear = models.stream().allMatch(LinearModel.class::isInstance);
    this.common =
        new CommonTraits(
            linear ? models.stream().map(LinearModel.class::cast).toList() : List.of());
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
    return linear ? inOneWalk(clause, view) : oneByOne(clause, view);
  }

  private List<ThemeScore> oneByOne(Clause clause, ClauseView view) {
    Collection<String> traits = ThemeTraits.common(view);
    return themes.stream().map(theme -> theme.score(clause, view, traits)).toList();
  }

  private List<ThemeScore> inOneWalk(Clause clause, ClauseView view) {
    List<List<CueHit>> hits = cues.find(view);
    double[] shared = common.logits(view);
    List<ThemeScore> scores = new ArrayList<>(themes.size());
    int first = 0;
    for (int i = 0; i < themes.size(); i++) {
      TrainedTheme theme = themes.get(i);
      double[] logits = logits(theme, ThemeTraits.ofTheme(view, hits.get(i)), shared, first);
      scores.add(theme.score(clause, view, hits.get(i), logits));
      first += logits.length;
    }
    return scores;
  }

  /** What the shared traits and the theme's own say together. */
  private static double[] logits(
      TrainedTheme theme, Collection<String> own, double[] shared, int first) {
    double[] logits = new double[theme.models().size()];
    String[] traits = logits.length == 0 ? new String[0] : own.toArray(String[]::new);
    for (int i = 0; i < logits.length; i++) {
      logits[i] = shared[first + i] + theme.models().get(i).model().logit(traits);
    }
    return logits;
  }
}
