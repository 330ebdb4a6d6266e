package org.resolute.evaluation.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.evaluation.themes.ThemeContest.Contestant;
import org.resolute.models.ThemeScore;
import org.resolute.models.themes.LabelledClause;
import org.resolute.models.themes.LabelledClauses;
import org.resolute.models.themes.ThemeClassifiers;
import org.resolute.models.themes.ThemeFigures;
import org.resolute.models.themes.ThemeModel;
import org.resolute.models.themes.ThemeRecipe;
import org.resolute.models.themes.ThemeTrainer;
import org.resolute.models.themes.ThemeVerdicts;
import org.resolute.models.themes.Themes;

/**
 * Judges classifiers on clauses of their own, none of which was learned from.
 *
 * @param themes what is looked for
 * @param learned the clauses that are learned from
 * @param judged the others
 * @param seed of what is dealt by chance
 */
public record FreshClauses(
    Themes themes, LabelledClauses learned, LabelledClauses judged, long seed) {

  /** The cues alone, and a model made the shipped way of {@code learned} alone. */
  public List<Contestant> contestants() {
    ThemeModel trained = new ThemeTrainer(themes, seed).model(learned.clauses());
    return List.of(
        new Contestant("cues", false, figures(ThemeClassifiers.byCues(themes))),
        new Contestant(ThemeRecipe.SHIPPED.id(), true, figures(trained)));
  }

  private ThemeFigures figures(ThemeModel model) {
    List<List<ThemeScore>> scores =
        judged.clauses().stream()
            .map(labelled -> model.classify(labelled.clause(), DocumentMetadata.NONE))
            .toList();
    return ThemeFigures.of(
        IntStream.range(0, model.ids().size()).mapToObj(theme -> verdicts(scores, theme)).toList(),
        seed);
  }

  /**
   * @param scores of each clause
   * @param theme its place among them
   */
  private ThemeVerdicts verdicts(List<List<ThemeScore>> scores, int theme) {
    List<ThemeVerdicts.Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      LabelledClause labelled = judged.clauses().get(i);
      ThemeScore score = scores.get(i).get(theme);
      boolean gold = labelled.themes().contains(score.theme());
      verdicts.add(
          new ThemeVerdicts.Verdict(labelled.clause().id(), gold, score.carried(), score.score()));
    }
    return new ThemeVerdicts(themes.ids().get(theme), verdicts);
  }
}
