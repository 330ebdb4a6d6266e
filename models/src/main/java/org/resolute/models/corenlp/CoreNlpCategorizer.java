package org.resolute.models.corenlp;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.ling.BasicDatum;
import java.util.List;
import org.resolute.models.learning.LabelLearner;
import org.resolute.models.learning.LabelModel;
import org.resolute.models.learning.LabelledTraits;

/** CoreNLP's linear classifier, as a learner of many labels. */
public final class CoreNlpCategorizer implements LabelLearner {

  private static final double SIGMA = 1.0;
  private static final double TOLERANCE = 1e-2;

  /** How many past steps L-BFGS keeps, each as large as the model. */
  private static final int MEMORY = 6;

  private static final int CUTOFF = 10;

  @Override
  public String id() {
    return "corenlp-linear";
  }

  @Override
  public LabelModel learn(List<LabelledTraits> examples) {
    Dataset<String, String> dataset = new Dataset<>(examples.size());
    examples.forEach(e -> dataset.add(e.traits(), e.label()));
    dataset.applyFeatureCountThreshold(CUTOFF);
    var factory = new LinearClassifierFactory<String, String>(TOLERANCE, false, SIGMA);
    factory.setVerbose(false);
    factory.setMem(MEMORY);
    LinearClassifier<String, String> classifier = factory.trainClassifier(dataset);
    return traits -> classifier.classOf(new BasicDatum<>(traits));
  }
}
