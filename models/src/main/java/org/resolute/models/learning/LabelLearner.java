package org.resolute.models.learning;

import java.util.List;

/** Learns to tell many labels apart. The same examples give the same model. */
public interface LabelLearner {

  /** Its name in reports and on the command line: {@code maxent}. */
  String id();

  /** The model of these examples, of which there is at least one of each of two labels. */
  LabelModel learn(List<LabelledTraits> examples);
}
