package org.resolute.corpus.pdf;

/**
 * Characters of one style that stand beside each other on a page.
 *
 * @param text what they say
 * @param x where they begin, in points from the left edge
 * @param end where they end
 * @param y their baseline, in points from the top edge
 * @param size of the font, in points
 * @param style bold, italic or neither
 */
record Run(String text, float x, float end, float y, float size, Style style) {

  enum Style {
    PLAIN,
    BOLD,
    ITALIC
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
