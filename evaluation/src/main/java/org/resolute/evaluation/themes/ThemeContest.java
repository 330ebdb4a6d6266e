package org.resolute.evaluation.themes;

import java.util.List;
import org.resolute.models.themes.LabelledClauses;
import org.resolute.models.themes.ThemeCard;
import org.resolute.models.themes.ThemeCrossValidation;
import org.resolute.models.themes.ThemeFigures;
import org.resolute.models.themes.ThemeRecipe;
import org.resolute.models.themes.Themes;

/**
 * Lets every recipe for a theme classifier judge the same clauses in the same folds.
 *
 * @param themes what is looked for
 * @param data the labelled clauses
 * @param seed of the folds and of the intervals
 */
public record ThemeContest(Themes themes, LabelledClauses data, long seed) {

  /** The report, {@code evaluation/reports/theme-contestants.md}, in Markdown. */
  public String report() {
    StringBuilder text = new StringBuilder(head());
    var validation = new ThemeCrossValidation(themes, data.clauses(), seed);
    for (ThemeRecipe recipe : ThemeRecipe.contestants()) {
      text.append(row(recipe, ThemeFigures.of(validation.judge(recipe), seed)));
    }
    return text.append(foot()).toString();
  }

  private String head() {
    String columns = String.join(" | ", themes.ids());
    return """
        # Themes: the contestants

        F1 in five-fold cross-validation. Clauses of one document, and near-copies, are never on both
        sides of a split; weights, calibration and thresholds come from the other folds. In brackets
        the interval in which 95 of 100 resamples of the clauses lie.

        | contestant | %s | macro | micro |
        | --- |%s
        """
        .formatted(columns, " --- |".repeat(themes.ids().size() + 2));
  }

  private static String row(ThemeRecipe recipe, ThemeFigures figures) {
    List<String> cells = figures.byTheme().values().stream().map(ThemeCard::cell).toList();
    boolean shipped = recipe.equals(ThemeRecipe.SHIPPED);
    return "| %s | %s | %s | %s |\n"
        .formatted(
            shipped ? "**" + recipe.id() + "** (shipped)" : recipe.id(),
            String.join(" | ", cells),
            ThemeCard.cell(figures.macro()),
            ThemeCard.cell(figures.micro()));
  }

  private String foot() {
    StringBuilder text = new StringBuilder("\nNaive Bayes, perceptron and maxent are OpenNLP's, ");
    text.append("corenlp linear is CoreNLP's linear classifier; all see the same traits. ");
    text.append("Seed ").append(seed).append(".\n\n| data | clauses | SHA-256 |\n");
    text.append("| --- | --- | --- |\n");
    for (LabelledClauses.Source s : data.sources()) {
      text.append("| %s | %d | `%s` |\n".formatted(s.name(), s.clauses(), s.sha256()));
    }
    return text.toString();
  }
}
