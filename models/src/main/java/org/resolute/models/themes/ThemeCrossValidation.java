package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.resolute.models.learning.Folds;
import org.resolute.models.opennlp.OpenNlpCategorizer;

/**
 * Judges a recipe on clauses that its classifiers have not seen: five folds, families of documents
 * undivided. Combination and threshold, too, are chosen without the fold that is judged. Clauses
 * with silver labels are learned from and not judged.
 */
public final class ThemeCrossValidation {

  private static final int FOLDS = 5;
  private static final double HALF = 0.5;

  private final Themes themes;
  private final List<LabelledClause> clauses;
  private final int[] families;
  private final int[] folds;
  private final long seed;

  /**
   * Deals the clauses into folds.
   *
   * @param seed of the folds
   * @throws IllegalArgumentException where they are of fewer than two families, so that nothing is
   *     left to learn from
   */
  public ThemeCrossValidation(Themes themes, List<LabelledClause> clauses, long seed) {
    this.themes = themes;
    this.clauses = List.copyOf(clauses);
    this.families = ClauseFamilies.of(clauses);
    if (IntStream.of(families).distinct().count() < 2) {
      throw new IllegalArgumentException(
          "label clauses of two documents or more that do not copy each other, so that one can be"
              + " learned from while the other is judged; the part of an id before # is the document");
    }
    List<Set<String>> labels = clauses.stream().map(LabelledClause::themes).toList();
    this.folds = new Folds(families, labels).deal(FOLDS, seed);
    this.seed = seed;
  }

  /** What the recipe's classifiers said of the clauses that they had not seen, theme by theme. */
  public List<ThemeVerdicts> judge(ThemeRecipe recipe) {
    return themes.themes().stream().map(theme -> judge(recipe, new ThemeCues(theme))).toList();
  }

  /** What OpenNLP's categorizer as it comes said of the same clauses in the same folds. */
  public List<ThemeVerdicts> judge(OpenNlpCategorizer categorizer) {
    return themes.ids().stream()
        .map(theme -> judge(theme, seen -> plain(categorizer, theme, seen)))
        .toList();
  }

  private ThemeVerdicts judge(ThemeRecipe recipe, ThemeCues theme) {
    ThemeLearning learning = new ThemeLearning(recipe, seed);
    return judge(
        theme.id(),
        seen -> {
          TrainedTheme trained = learning.learn(examples(theme, seen));
          return clause -> verdict(trained, clause);
        });
  }

  private ThemeVerdicts judge(
      String theme, Function<int[], Function<LabelledClause, ThemeVerdicts.Verdict>> learning) {
    List<ThemeVerdicts.Verdict> verdicts = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int judged = fold;
      int[] seen = IntStream.range(0, folds.length).filter(i -> folds[i] != judged).toArray();
      Function<LabelledClause, ThemeVerdicts.Verdict> classifier = learning.apply(seen);
      IntStream.range(0, folds.length)
          .filter(i -> folds[i] == judged)
          .mapToObj(clauses::get)
          .filter(clause -> clause.judged().contains(theme) && !clause.silver())
          .forEach(clause -> verdicts.add(classifier.apply(clause)));
    }
    return new ThemeVerdicts(theme, verdicts);
  }

  private Function<LabelledClause, ThemeVerdicts.Verdict> plain(
      OpenNlpCategorizer categorizer, String theme, int[] seen) {
    List<LabelledClause> some =
        IntStream.of(seen)
            .mapToObj(clauses::get)
            .filter(clause -> clause.judged().contains(theme) && !clause.silver())
            .toList();
    ToDoubleFunction<String> probability =
        categorizer.learn(
            some.stream().map(clause -> clause.clause().text()).toList(),
            some.stream().map(clause -> clause.themes().contains(theme)).toList());
    return clause -> {
      double score = probability.applyAsDouble(clause.clause().text());
      boolean gold = clause.themes().contains(theme);
      return new ThemeVerdicts.Verdict(clause.clause().id(), gold, score > HALF, score);
    };
  }

  private ThemeExamples examples(ThemeCues theme, int[] chosen) {
    List<LabelledClause> some = IntStream.of(chosen).mapToObj(clauses::get).toList();
    return ThemeExamples.of(theme, some, IntStream.of(chosen).map(i -> families[i]).toArray());
  }

  private static ThemeVerdicts.Verdict verdict(TrainedTheme trained, LabelledClause labelled) {
    ClauseView view = ClauseView.of(labelled.clause());
    var score = trained.score(labelled.clause(), view, ThemeTraits.common(view));
    return new ThemeVerdicts.Verdict(
        labelled.clause().id(),
        labelled.themes().contains(trained.theme().id()),
        score.carried(),
        score.score());
  }
}
