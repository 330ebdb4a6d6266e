package org.resolute.corpus.pdf;

/** Which way a string runs over the page. */
enum Turn {
  UPRIGHT,
  /** From the lower edge to the upper one: to read it, turn the page to the right. */
  UPWARD,
  UPSIDE_DOWN,
  /** From the upper edge to the lower one: to read it, turn the page to the left. */
  DOWNWARD,
  /** Across the page, as "DRAFT" is printed over a text. */
  SLANTED;

  /** Whether width and height of the page change places when it is turned so. */
  boolean isSideways() {
    return this == UPWARD || this == DOWNWARD;
  }
}
