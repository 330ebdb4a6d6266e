package org.resolute.evaluation.themes;

import java.util.ArrayList;
import java.util.List;
import org.resolute.models.opennlp.OpenNlpCategorizer;
import org.resolute.models.themes.LabelledClauses;
import org.resolute.models.themes.ThemeCrossValidation;
import org.resolute.models.themes.ThemeFigures;
import org.resolute.models.themes.ThemeRecipe;
import org.resolute.models.themes.Themes;

/**
 * Lets every way to a theme classifier judge the same clauses in the same folds.
 *
 * @param themes what is looked for
 * @param data the labelled clauses
 * @param seed of the folds and of the intervals
 */
public record ThemeContest(Themes themes, LabelledClauses data, long seed) {

  /**
   * How one of them did.
   *
   * @param name {@code maxent + cues}
   * @param shipped whether the shipped model is made so
   */
  public record Contestant(String name, boolean shipped, ThemeFigures figures) {}

  /** Every contestant, the shipped one last. */
  public List<Contestant> contestants() {
    var validation = new ThemeCrossValidation(themes, data.clauses(), seed);
    List<Contestant> contestants = new ArrayList<>();
    for (OpenNlpCategorizer plain : OpenNlpCategorizer.values()) {
      var figures = ThemeFigures.of(validation.judge(plain), seed);
      contestants.add(new Contestant(plain.id(), false, figures));
    }
    for (ThemeRecipe recipe : ThemeRecipe.contestants()) {
      var figures = ThemeFigures.of(validation.judge(recipe), seed);
      contestants.add(new Contestant(recipe.id(), recipe.equals(ThemeRecipe.SHIPPED), figures));
    }
    return contestants;
  }
}
