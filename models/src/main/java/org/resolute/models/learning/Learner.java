package org.resolute.models.learning;

import java.util.List;

/** Learns to tell the positive examples from the others. The same examples give the same model. */
public interface Learner {

  /** Its name in reports and model files: {@code maxent}. */
  String id();

  /** The model of these examples, of which at least one is positive and one is not. */
  BinaryModel learn(List<Example> examples);

  /** The model that {@link BinaryModel#weights()} came from. */
  BinaryModel restore(Weights weights);
}
