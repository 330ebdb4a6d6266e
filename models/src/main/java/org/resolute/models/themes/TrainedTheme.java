package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.models.ThemeScore;
import org.resolute.models.learning.BinaryModel;
import org.resolute.models.learning.LogisticRegression;

/**
 * The classifier of one theme.
 *
 * @param theme its file, ready for use
 * @param models what was learned, in the order of the combination
 * @param withCues whether the combination's last score is the weight of the cues
 * @param combination turns the scores into a probability
 * @param threshold the probability from which on the theme is carried
 */
record TrainedTheme(
    ThemeCues theme,
    List<NamedModel> models,
    boolean withCues,
    LogisticRegression combination,
    double threshold) {

  /** Brings scores to about unit size. */
  private static final double LOGIT_UNIT = 4;

  private static final double LARGEST_LOGIT = 12;
  private static final double CUE_UNIT = 2;
  private static final double LARGEST_CUES = 8;

  /**
   * A model and the learner that it came from.
   *
   * @param learner its id
   */
  record NamedModel(String learner, BinaryModel model) {}

  TrainedTheme {
    models = List.copyOf(models);
  }

  /** The classifier of a theme that there is too little to learn of: its cues decide alone. */
  static TrainedTheme byCues(ThemeCues theme) {
    LogisticRegression cues = new LogisticRegression(List.of(CUE_UNIT, -CueHit.ENOUGH));
    return new TrainedTheme(theme, List.of(), true, cues, 0.5);
  }

  static double scaledLogit(double logit) {
    return Math.max(-LARGEST_LOGIT, Math.min(LARGEST_LOGIT, logit)) / LOGIT_UNIT;
  }

  static double scaledCues(List<CueHit> hits) {
    return Math.max(-CueHit.ENOUGH, Math.min(LARGEST_CUES, ThemeCues.weight(hits))) / CUE_UNIT;
  }

  ThemeScore score(Clause clause, ClauseView view, Collection<String> common) {
    List<CueHit> hits = theme.find(view);
    Collection<String> all = new ArrayList<>(common);
    all.addAll(ThemeTraits.ofTheme(view, hits));
    String[] traits = all.toArray(String[]::new);
    return score(
        clause, view, hits, models.stream().mapToDouble(m -> m.model().logit(traits)).toArray());
  }

  /**
   * The score of a clause in which these cues were found.
   *
   * @param logits what each model says
   */
  ThemeScore score(Clause clause, ClauseView view, List<CueHit> hits, double[] logits) {
    double probability = probability(hits, logits);
    List<ThemeScore.Cue> cues = Explanation.of(hits, CueHit::weight, view.words(), clause.text());
    return new ThemeScore(theme.id(), probability, probability >= threshold, cues);
  }

  private double probability(List<CueHit> hits, double[] logits) {
    double[] scores = Arrays.copyOf(logits, logits.length + (withCues ? 1 : 0));
    for (int i = 0; i < logits.length; i++) {
      scores[i] = scaledLogit(logits[i]);
    }
    if (withCues) {
      scores[logits.length] = scaledCues(hits);
    }
    return combination.probability(scores);
  }
}
