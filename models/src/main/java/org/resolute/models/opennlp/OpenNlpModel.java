package org.resolute.models.opennlp;

import opennlp.tools.ml.model.AbstractModel;
import org.resolute.models.learning.BinaryModel;
import org.resolute.models.learning.Weights;

/** An event model of OpenNLP with the outcomes yes and no. */
record OpenNlpModel(AbstractModel model, Weights weights) implements BinaryModel {

  private static final double LEAST = 1e-12;

  @Override
  public double logit(String[] traits) {
    double[] outcomes = model.eval(traits);
    return Math.log(Math.max(outcomes[0], LEAST)) - Math.log(Math.max(outcomes[1], LEAST));
  }
}
