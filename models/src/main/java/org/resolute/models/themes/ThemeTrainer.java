package org.resolute.models.themes;

import java.io.IOException;
import java.util.List;

/**
 * Trains a theme model of labelled clauses.
 *
 * <p>{@code ./resolute train themes --data clauses.csv --output my.model} ends here: the clauses
 * are judged in cross-validation, then a model is made of all of them. The same clauses, themes and
 * seed give the same bytes.
 *
 * @param themes to learn
 * @param seed of all that is dealt by chance
 */
public record ThemeTrainer(Themes themes, long seed) {

  /** With fewer clauses the figures are little more than chance. */
  public static final int FEW = 200;

  /**
   * What training yields.
   *
   * @param model ready for use
   * @param file the model's bytes, as {@link ThemeClassifiers#load} reads them
   * @param verdicts of the cross-validation, one per theme
   * @param thresholds from which probability on a theme is carried, in the order of the themes
   * @param traits how many traits each theme's model weighs
   */
  public record Trained(
      ThemeModel model,
      byte[] file,
      List<ThemeVerdicts> verdicts,
      List<Double> thresholds,
      List<Integer> traits) {}

  /** Judges and trains. */
  public Trained train(LabelledClauses data) throws IOException {
    var validation = new ThemeCrossValidation(themes, data.clauses(), seed);
    List<ThemeVerdicts> verdicts = validation.judge(ThemeRecipe.SHIPPED);
    TrainedThemeModel model = fit(data.clauses());
    return new Trained(
        model,
        ThemeModelFile.write(model, seed),
        verdicts,
        model.themes().stream().map(TrainedTheme::threshold).toList(),
        model.themes().stream().map(ThemeTrainer::traits).toList());
  }

  /** Trains without judging: what a cross-validation of its own needs. */
  public ThemeModel model(List<LabelledClause> clauses) {
    return fit(clauses);
  }

  private TrainedThemeModel fit(List<LabelledClause> clauses) {
    int[] families = ClauseFamilies.of(clauses);
    ThemeLearning learning = new ThemeLearning(ThemeRecipe.SHIPPED, seed);
    return new TrainedThemeModel(
        themes.themes().stream()
            .map(ThemeCues::new)
            .map(theme -> learning.learn(ThemeExamples.of(theme, clauses, families)))
            .toList());
  }

  private static int traits(TrainedTheme theme) {
    return theme.models().stream().mapToInt(m -> m.model().weights().byTrait().size()).sum();
  }
}
