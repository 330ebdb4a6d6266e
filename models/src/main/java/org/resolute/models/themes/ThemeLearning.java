package org.resolute.models.themes;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.resolute.models.learning.BinaryModel;
import org.resolute.models.learning.Example;
import org.resolute.models.learning.Folds;
import org.resolute.models.learning.Learner;
import org.resolute.models.learning.LogisticRegression;
import org.resolute.models.learning.Thresholds;

/**
 * Learns the classifier of one theme by a recipe.
 *
 * <ol>
 *   <li>Every learner scores every clause by a model that saw no clause of its family.
 *   <li>From these scores the combination, and from its probabilities the threshold is chosen:
 *       where documents show the theme often, from those of their clauses alone. Clauses that were
 *       written to show a border are no sample of anything.
 *   <li>The learners' models are made of all clauses.
 * </ol>
 *
 * @param recipe how
 * @param seed of the folds
 */
record ThemeLearning(ThemeRecipe recipe, long seed) {

  /** With fewer clauses that carry the theme, or that do not, its cues decide alone. */
  static final int FEWEST = 8;

  private static final int FOLDS = 5;

  TrainedTheme learn(ThemeExamples examples) {
    int positives = examples.positives();
    if (Math.min(positives, examples.size() - positives) < FEWEST) {
      return TrainedTheme.byCues(examples.theme());
    }
    double[][] unseen = unseenScores(examples);
    int[] sample = examples.sample();
    double[][] scores = IntStream.of(sample).mapToObj(i -> unseen[i]).toArray(double[][]::new);
    boolean[] answers = examples.answers(sample);
    LogisticRegression combination = LogisticRegression.fit(scores, answers);
    double[] probabilities = Stream.of(scores).mapToDouble(combination::probability).toArray();
    List<Example> all = examples.weighed(IntStream.range(0, examples.size()));
    return new TrainedTheme(
        examples.theme(),
        recipe.learners().stream()
            .map(l -> new TrainedTheme.NamedModel(l.id(), l.learn(all)))
            .toList(),
        recipe.weighsCues(examples),
        combination,
        Thresholds.best(probabilities, answers));
  }

  private double[][] unseenScores(ThemeExamples examples) {
    boolean cues = recipe.weighsCues(examples);
    int columns = recipe.learners().size() + (cues ? 1 : 0);
    double[][] scores = new double[examples.size()][columns];
    int[] folds = folds(examples, FOLDS, seed);
    for (int column = 0; column < recipe.learners().size(); column++) {
      for (int fold = 0; fold < FOLDS; fold++) {
        score(examples, folds, fold, recipe.learners().get(column), column, scores);
      }
    }
    for (int i = 0; i < scores.length && cues; i++) {
      scores[i][columns - 1] = examples.cueScores().get(i);
    }
    return scores;
  }

  private static void score(
      ThemeExamples examples,
      int[] folds,
      int fold,
      Learner learner,
      int column,
      double[][] scores) {
    List<Example> seen =
        examples.weighed(IntStream.range(0, folds.length).filter(i -> folds[i] != fold));
    BinaryModel model = learner.learn(seen);
    for (int i = 0; i < folds.length; i++) {
      if (folds[i] == fold) {
        String[] traits = examples.examples().get(i).traits().toArray(String[]::new);
        scores[i][column] = TrainedTheme.scaledLogit(model.logit(traits));
      }
    }
  }

  static int[] folds(ThemeExamples examples, int count, long seed) {
    int[] families = examples.families().stream().mapToInt(Integer::intValue).toArray();
    List<Set<String>> labels =
        examples.examples().stream()
            .map(e -> e.positive() ? Set.of(examples.theme().id()) : Set.<String>of())
            .toList();
    return new Folds(families, labels).deal(count, seed);
  }
}
