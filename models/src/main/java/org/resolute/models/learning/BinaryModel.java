package org.resolute.models.learning;

/** Tells yes from no. Safe for use by several threads. */
public interface BinaryModel {

  /**
   * How far the traits speak for yes: above 0 more than not; traits that are not known are skipped.
   */
  double logit(String[] traits);

  /** All that it learned. */
  Weights weights();
}
