package org.resolute.models.themes;

/**
 * A cue that was found.
 *
 * @param cue which
 * @param first index of its first word
 * @param last index of its last word
 * @param standing how it stands in the clause
 */
record CueHit(Cue cue, int first, int last, Standing standing) {

  /** The weight of a cue that carries its theme alone. */
  static final double ENOUGH = 2.0;

  /** How much it speaks for the theme here. */
  double weight() {
    return cue.weight() * standing.share();
  }

  /** Whether it would carry the theme alone, and stands in the clause itself. */
  boolean isStrong() {
    return cue.weight() >= ENOUGH && !cue.counter() && !isInChapeau();
  }

  boolean isInChapeau() {
    return standing.place() == Standing.Place.CHAPEAU;
  }
}
