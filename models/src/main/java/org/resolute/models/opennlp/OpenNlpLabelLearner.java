package org.resolute.models.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.resolute.models.learning.LabelLearner;
import org.resolute.models.learning.LabelModel;
import org.resolute.models.learning.LabelledTraits;

/** OpenNLP's document categorizer, our traits its bag of words, as a learner of many labels. */
public enum OpenNlpLabelLearner implements LabelLearner {
  /** Maximum entropy, fitted by generalised iterative scaling. */
  MAXENT("maxent", "MAXENT", 100),
  /** Naive Bayes with add-one smoothing. */
  NAIVE_BAYES("naive-bayes", "NAIVEBAYES", 1),
  /** The averaged perceptron. */
  PERCEPTRON("perceptron", "PERCEPTRON", 30);

  private static final int CUTOFF = 2;

  private final String id;
  private final String algorithm;
  private final int iterations;

  OpenNlpLabelLearner(String id, String algorithm, int iterations) {
    this.id = id;
    this.algorithm = algorithm;
    this.iterations = iterations;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public LabelModel learn(List<LabelledTraits> examples) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put("Algorithm", algorithm);
    parameters.put("Iterations", iterations);
    parameters.put("Cutoff", CUTOFF);
    parameters.put("Threads", 1);
    List<DocumentSample> samples = examples.stream().map(OpenNlpLabelLearner::sample).toList();
    try {
      DoccatModel model =
          DocumentCategorizerME.train(
              "en",
              ObjectStreamUtils.createObjectStream(samples),
              parameters,
              new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()}));
      return shared(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentSample sample(LabelledTraits example) {
    return new DocumentSample(example.label(), example.traits().toArray(String[]::new));
  }

  /** The model is shared by threads, each of which has a categorizer of its own. */
  private static LabelModel shared(DoccatModel model) {
    ThreadLocal<DocumentCategorizerME> categorizers =
        ThreadLocal.withInitial(() -> new DocumentCategorizerME(model));
    return traits -> {
      DocumentCategorizerME categorizer = categorizers.get();
      return categorizer.getBestCategory(categorizer.categorize(traits.toArray(String[]::new)));
    };
  }
}
