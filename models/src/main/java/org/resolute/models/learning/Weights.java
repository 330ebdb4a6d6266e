package org.resolute.models.learning;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a linear model learned: for every trait a weight for yes and one for no.
 *
 * @param byTrait in the order of the names
 */
public record Weights(SortedMap<String, Pair> byTrait) {

  public Weights {
    byTrait = Collections.unmodifiableSortedMap(new TreeMap<>(byTrait));
  }

  /** The two weights of a trait. */
  public record Pair(double yes, double no) {}
}
