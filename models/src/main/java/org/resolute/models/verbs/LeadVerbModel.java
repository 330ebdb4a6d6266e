package org.resolute.models.verbs;

import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.models.corenlp.CoreNlpCategorizer;
import org.resolute.models.learning.LabelLearner;
import org.resolute.models.learning.LabelModel;
import org.resolute.models.learning.LabelledTraits;
import org.resolute.models.opennlp.OpenNlpLabelLearner;

/**
 * Tells the lead verb of a clause by what it has learned: the baseline that the rules are measured
 * against, and that a rule of one's own may be.
 *
 * <p>A model knows no more verbs than it was shown, and says neither where the verb stands nor whom
 * it asks; those are the rules' alone.
 *
 * @param model knows canonical verbs
 */
public record LeadVerbModel(LabelModel model) {

  /** Every learner that may make such a model. */
  public static final List<LabelLearner> LEARNERS =
      List.of(
          OpenNlpLabelLearner.MAXENT,
          OpenNlpLabelLearner.NAIVE_BAYES,
          OpenNlpLabelLearner.PERCEPTRON,
          new CoreNlpCategorizer());

  /**
   * A clause and its lead verb.
   *
   * @param verb canonical form
   */
  public record Example(Clause clause, String verb) {}

  /** The model that a learner makes of examples with two verbs or more. */
  public static LeadVerbModel learn(LabelLearner learner, List<Example> examples) {
    return new LeadVerbModel(
        learner.learn(
            examples.stream()
                .map(e -> new LabelledTraits(LeadVerbTraits.of(e.clause()), e.verb()))
                .toList()));
  }

  /** The canonical form of the clause's lead verb. */
  public String verb(Clause clause) {
    return model.label(LeadVerbTraits.of(clause));
  }
}
