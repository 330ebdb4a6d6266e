package org.resolute.evaluation.compare;

/**
 * A clause that one of two systems gets right and the other wrong.
 *
 * @param kind whether the second system gained or lost it
 * @param document the document's name
 * @param clause the clause's id
 * @param figure the figure that it counts for
 * @param expected what the gold has
 * @param first what the first system has
 * @param second what the second system has
 * @param text the clause
 */
public record Change(
    Kind kind,
    String document,
    String clause,
    String figure,
    String expected,
    String first,
    String second,
    String text) {

  /** Which way it changed. */
  public enum Kind {
    /** Only the second system gets it right. */
    GAIN,
    /** Only the first does. */
    LOSS
  }
}
