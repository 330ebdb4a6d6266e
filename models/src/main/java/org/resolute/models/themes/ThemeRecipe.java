package org.resolute.models.themes;

import java.util.List;
import java.util.stream.Stream;
import org.resolute.models.corenlp.CoreNlpLearner;
import org.resolute.models.learning.Learner;
import org.resolute.models.opennlp.OpenNlpLearner;

/**
 * How the classifier of a theme is made.
 *
 * @param id its name in reports: {@code maxent + cues}
 * @param learners whose scores are combined; may be none
 * @param cues whether the weight of a rare theme's cues is combined with them
 */
public record ThemeRecipe(String id, List<Learner> learners, boolean cues) {

  /**
   * The recipe of the shipped model: OpenNLP's maximum entropy, for rare themes beside the cues.
   */
  public static final ThemeRecipe SHIPPED =
      new ThemeRecipe("maxent + cues", List.of(OpenNlpLearner.MAXENT), true);

  public ThemeRecipe {
    learners = List.copyOf(learners);
  }

  /** Every recipe that the report compares, the shipped one last. */
  public static List<ThemeRecipe> contestants() {
    Learner linear = new CoreNlpLearner();
    return List.of(
        new ThemeRecipe("cues", List.of(), true),
        alone(OpenNlpLearner.NAIVE_BAYES),
        alone(OpenNlpLearner.PERCEPTRON),
        alone(linear),
        alone(OpenNlpLearner.MAXENT),
        new ThemeRecipe("corenlp linear + cues", List.of(linear), true),
        new ThemeRecipe(
            "maxent + perceptron + cues",
            List.of(OpenNlpLearner.MAXENT, OpenNlpLearner.PERCEPTRON),
            true),
        SHIPPED);
  }

  private static ThemeRecipe alone(Learner learner) {
    return new ThemeRecipe(learner.id(), List.of(learner), false);
  }

  /**
   * Whether the cues are weighed beside the learners. Where documents show the theme often, a
   * learner that sees the cues knows from them what each is worth.
   */
  boolean weighsCues(ThemeExamples examples) {
    return cues && (learners.isEmpty() || !examples.isOftenFound());
  }

  /** The learner of this name. */
  static Learner learner(String id) {
    return Stream.concat(Stream.of(OpenNlpLearner.values()), Stream.of(new CoreNlpLearner()))
        .map(Learner.class::cast)
        .filter(learner -> learner.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no learner is called " + id));
  }
}
