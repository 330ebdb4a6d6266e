package org.resolute.models.learning;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A model whose logit is the sum of the weights of the traits that it knows: what maximum entropy
 * and logistic regression learn of two outcomes.
 */
public final class LinearModel implements BinaryModel {

  private final Weights weights;
  private final Map<String, Double> slopes = new HashMap<>();

  /** The model of these weights. */
  public LinearModel(Weights weights) {
    this.weights = Objects.requireNonNull(weights);
    weights.byTrait().forEach((trait, pair) -> slopes.put(trait, pair.yes() - pair.no()));
  }

  @Override
  public double logit(String[] traits) {
    double sum = 0;
    for (String trait : traits) {
      sum += slopes.getOrDefault(trait, 0.0);
    }
    return sum;
  }

  @Override
  public Weights weights() {
    return weights;
  }
}
