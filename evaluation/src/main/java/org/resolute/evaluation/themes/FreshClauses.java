package org.resolute.evaluation.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * Judges classifiers on clauses that were neither learned from nor read by whoever wrote the cues.
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
    return ThemeFigures.of(
        model.ids().stream().map(theme -> verdicts(model, theme)).toList(), seed);
  }

  private ThemeVerdicts verdicts(ThemeModel model, String theme) {
    int place = model.ids().indexOf(theme);
    List<ThemeVerdicts.Verdict> verdicts = new ArrayList<>();
    for (LabelledClause labelled : judged.clauses()) {
      ThemeScore score = model.classify(labelled.clause(), DocumentMetadata.NONE).get(place);
      Set<String> gold = labelled.themes();
      verdicts.add(
          new ThemeVerdicts.Verdict(
              labelled.clause().id(), gold.contains(theme), score.carried(), score.score()));
    }
    return new ThemeVerdicts(theme, verdicts);
  }
}
