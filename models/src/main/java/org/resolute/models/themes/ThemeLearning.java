package org.resolute.models.themes;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.resolute.models.learning.BinaryModel;
import org.resolute.models.learning.Folds;
import org.resolute.models.learning.Learner;
import org.resolute.models.learning.LogisticRegression;
import org.resolute.models.learning.Thresholds;

/**
 * Learns the classifier of one theme by a recipe.
 *
 * <ol>
 *   <li>Every learner makes a model of the gold labels and, where a hundred silver ones are for and
 *       a hundred against the theme, a second of those. Each clause with a gold label is scored by
 *       models that saw none of its family.
 *   <li>From these scores the combination, and from its probabilities the threshold is chosen:
 *       where documents show the theme often, from those of their clauses alone. Clauses that were
 *       written to show a border are no sample of anything, and how far silver labels are to be
 *       believed is for gold to say.
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
    if (examples.rarerAnswers(false) < FEWEST) {
      return TrainedTheme.byCues(examples.theme());
    }
    List<Pupil> pupils = pupils(examples);
    double[][] unseen = unseenScores(examples, pupils);
    int[] sample = examples.sample();
    double[][] scores = IntStream.of(sample).mapToObj(i -> unseen[i]).toArray(double[][]::new);
    boolean[] answers = examples.answers(sample);
    LogisticRegression combination = LogisticRegression.fit(scores, answers);
    double[] probabilities = Stream.of(scores).mapToDouble(combination::probability).toArray();
    return new TrainedTheme(
        examples.theme(),
        pupils.stream()
            .map(p -> new TrainedTheme.NamedModel(p.learner().id(), p.learn(examples, i -> true)))
            .toList(),
        recipe.weighsCues(examples),
        combination,
        Thresholds.best(probabilities, answers));
  }

  /** A learner and what it learns from: gold labels, or silver ones. */
  private record Pupil(Learner learner, boolean silver) {

    BinaryModel learn(ThemeExamples examples, IntPredicate seen) {
      return learner.learn(
          examples.weighed(
              IntStream.range(0, examples.size())
                  .filter(i -> examples.isSilver(i) == silver && seen.test(i))));
    }
  }

  private List<Pupil> pupils(ThemeExamples examples) {
    boolean silver = examples.rarerAnswers(true) >= ThemeExamples.OFTEN;
    return Stream.of(false, true)
        .filter(part -> silver || !part)
        .flatMap(part -> recipe.learners().stream().map(l -> new Pupil(l, part)))
        .toList();
  }

  private double[][] unseenScores(ThemeExamples examples, List<Pupil> pupils) {
    boolean cues = recipe.weighsCues(examples);
    int columns = pupils.size() + (cues ? 1 : 0);
    double[][] scores = new double[examples.size()][columns];
    int[] folds = folds(examples, FOLDS, seed);
    for (int column = 0; column < pupils.size(); column++) {
      for (int fold = 0; fold < FOLDS; fold++) {
        score(examples, folds, fold, pupils.get(column), column, scores);
      }
    }
    for (int i = 0; i < scores.length && cues; i++) {
      scores[i][columns - 1] = examples.cueScores().get(i);
    }
    return scores;
  }

  private static void score(
      ThemeExamples examples, int[] folds, int fold, Pupil pupil, int column, double[][] scores) {
    BinaryModel model = pupil.learn(examples, i -> folds[i] != fold);
    for (int i = 0; i < folds.length; i++) {
      if (folds[i] == fold && !examples.isSilver(i)) {
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
