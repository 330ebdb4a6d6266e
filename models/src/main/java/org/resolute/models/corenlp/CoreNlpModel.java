package org.resolute.models.corenlp;

import org.resolute.models.learning.BinaryModel;
import org.resolute.models.learning.Weights;

/** A linear classifier of CoreNLP with the labels yes and no: the sum of its weights. */
record CoreNlpModel(Weights weights) implements BinaryModel {

  @Override
  public double logit(String[] traits) {
    double sum = 0;
    for (String trait : traits) {
      Weights.Pair pair = weights.byTrait().get(trait);
      if (pair != null) {
        sum += pair.yes() - pair.no();
      }
    }
    return sum;
  }
}
