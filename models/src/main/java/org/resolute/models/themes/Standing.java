package org.resolute.models.themes;

/**
 * How a cue stands in its clause.
 *
 * @param place where it was found
 * @param listLength of how many items the list has in which it is one; 1 outside a list
 * @param introduced how many words after "including", "such as" or the like it stands; {@link
 *     #NO_ASIDE} where there is none
 * @param named whether it is part of a name, by its capitals
 */
record Standing(Place place, int listLength, int introduced, boolean named) {

  /** The guidelines count an item of a list of up to three. */
  static final int SHORT_LIST = 3;

  static final int NO_ASIDE = 99;

  private static final int NEAR = 4;

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

  /** Whether it is said only as an example: "including on the Internet". */
  boolean aside() {
    return introduced <= NEAR;
  }

  /** Whether an example begins some words before it. */
  boolean isFarAside() {
    return introduced > NEAR && introduced < NO_ASIDE;
  }

  /** Whether nothing speaks for a passing mention. */
  boolean isPlain() {
    return place == Place.CLAUSE && !isInLongList() && !aside() && !named;
  }

  /** How much of a cue's weight counts here. */
  double share() {
    if (place == Place.CHAPEAU) {
      return 0.5;
    }
    if (isInLongList()) {
      return 0.5;
    }
    if (place == Place.QUOTE) {
      return 0.6;
    }
    return aside() ? 0.8 : 1;
  }
}
