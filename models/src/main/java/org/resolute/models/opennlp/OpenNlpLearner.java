package org.resolute.models.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.naivebayes.NaiveBayesModel;
import opennlp.tools.ml.perceptron.PerceptronModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.resolute.models.learning.BinaryModel;
import org.resolute.models.learning.Example;
import org.resolute.models.learning.Learner;
import org.resolute.models.learning.LinearModel;
import org.resolute.models.learning.Weights;

/**
 * OpenNLP's trainers of event models, as learners of yes and no. Their settings suit examples of
 * which one counts as often as it is given, most of them three times; a trait is weighed that is
 * given four times.
 */
public enum OpenNlpLearner implements Learner {
  /** Maximum entropy, fitted by L-BFGS with an L2 penalty; of two outcomes it is linear. */
  MAXENT("maxent", "MAXENT_QN", Map.of("Iterations", 100, "L1Cost", 0.0, "L2Cost", 30.0)),
  /** Naive Bayes with add-one smoothing. */
  NAIVE_BAYES("naive bayes", "NAIVEBAYES", Map.of()),
  /** The averaged perceptron. */
  PERCEPTRON("perceptron", "PERCEPTRON", Map.of("Iterations", 50));

  static final String YES = "yes";
  static final String NO = "no";

  private final String id;
  private final String algorithm;
  private final Map<String, Number> settings;

  OpenNlpLearner(String id, String algorithm, Map<String, Number> settings) {
    this.id = id;
    this.algorithm = algorithm;
    this.settings = settings;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public BinaryModel learn(List<Example> examples) {
    List<Event> events =
        examples.stream()
            .map(e -> new Event(e.positive() ? YES : NO, e.traits().toArray(String[]::new)))
            .toList();
    try {
      EventTrainer trainer = TrainerFactory.getEventTrainer(parameters(), new HashMap<>());
      var model = (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
      return restore(weights(model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put("Algorithm", algorithm);
    parameters.put("DataIndexer", "OnePass");
    parameters.put("Cutoff", 4);
    settings.forEach((name, value) -> put(parameters, name, value));
    return parameters;
  }

  private static void put(TrainingParameters parameters, String name, Number value) {
    if (value instanceof Integer i) {
      parameters.put(name, i.intValue());
    } else {
      parameters.put(name, value.doubleValue());
    }
  }

  private static Weights weights(AbstractModel model) {
    @SuppressWarnings("unchecked")
    var contexts = (Map<String, Context>) model.getDataStructures()[1];
    int yes = model.getIndex(YES);
    SortedMap<String, Weights.Pair> weights = new TreeMap<>();
    contexts.forEach(
        (trait, context) ->
            weights.put(trait, new Weights.Pair(weight(context, yes), weight(context, 1 - yes))));
    return new Weights(weights);
  }

  private static double weight(Context context, int outcome) {
    for (int i = 0; i < context.getOutcomes().length; i++) {
      if (context.getOutcomes()[i] == outcome) {
        return context.getParameters()[i];
      }
    }
    return 0;
  }

  @Override
  public BinaryModel restore(Weights weights) {
    return switch (this) {
      case MAXENT -> new LinearModel(weights);
      case NAIVE_BAYES -> restore(weights, NaiveBayesModel::new);
      case PERCEPTRON -> restore(weights, PerceptronModel::new);
    };
  }

  /** Makes one of OpenNLP's models of its parts. */
  @FunctionalInterface
  private interface Assembly {
    AbstractModel of(Context[] contexts, String[] traits, String[] outcomes);
  }

  private static BinaryModel restore(Weights weights, Assembly assembly) {
    String[] traits = weights.byTrait().keySet().toArray(String[]::new);
    Context[] contexts =
        weights.byTrait().values().stream()
            .map(p -> new Context(new int[] {0, 1}, new double[] {p.yes(), p.no()}))
            .toArray(Context[]::new);
    return new OpenNlpModel(assembly.of(contexts, traits, new String[] {YES, NO}), weights);
  }
}
