package org.resolute.models.corenlp;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.resolute.models.learning.BinaryModel;
import org.resolute.models.learning.Example;
import org.resolute.models.learning.Learner;
import org.resolute.models.learning.LinearModel;
import org.resolute.models.learning.Weights;

/** CoreNLP's linear classifier, as a learner of yes and no. */
public final class CoreNlpLearner implements Learner {

  private static final double SIGMA = 0.7;
  private static final double TOLERANCE = 1e-4;

  @Override
  public String id() {
    return "corenlp linear";
  }

  @Override
  public BinaryModel learn(List<Example> examples) {
    Dataset<Boolean, String> dataset = new Dataset<>(examples.size());
    examples.forEach(e -> dataset.add(e.traits(), e.positive()));
    dataset.applyFeatureCountThreshold(2);
    var factory = new LinearClassifierFactory<Boolean, String>(TOLERANCE, false, SIGMA);
    factory.setVerbose(false);
    LinearClassifier<Boolean, String> classifier = factory.trainClassifier(dataset);
    SortedMap<String, Weights.Pair> weights = new TreeMap<>();
    for (String trait : classifier.features()) {
      weights.put(
          trait, new Weights.Pair(classifier.weight(trait, true), classifier.weight(trait, false)));
    }
    return restore(new Weights(weights));
  }

  @Override
  public BinaryModel restore(Weights weights) {
    return new LinearModel(weights);
  }
}
