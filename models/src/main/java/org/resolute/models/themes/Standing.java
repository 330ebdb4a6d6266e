package org.resolute.models.themes;

/**
 * How a cue stands in its clause.
 *
 * @param place where it was found
 * @param listLength of how many items the list has in which it is one; 1 outside a list
 * @param aside whether it follows "including", "such as" or the like
 * @param named whether it is part of a name, by its capitals
 */
record Standing(Place place, int listLength, boolean aside, boolean named) {

  /** The guidelines count an item of a list of up to three. */
  static final int SHORT_LIST = 3;

  /** Where a cue was found. */
  enum Place {
    /** In the clause's own words. */
    CLAUSE,
    /** In a title or a word that the clause quotes. */
    QUOTE,
    /** In the chapeau that governs the clause. */
    CHAPEAU
  }

  boolean isInLongList() {
    return listLength > SHORT_LIST;
  }

  /** Whether nothing speaks for a passing mention. */
  boolean isPlain() {
    return place == Place.CLAUSE && !isInLongList() && !aside && !named;
  }

  /** How much of a cue's weight counts here. */
  double share() {
    if (place == Place.CHAPEAU) {
      return 0.5;
    }
    if (isInLongList()) {
      return 0.5;
    }
    return place == Place.QUOTE ? 0.6 : 1;
  }
}
