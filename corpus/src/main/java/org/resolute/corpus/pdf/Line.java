package org.resolute.corpus.pdf;

import org.resolute.corpus.Markup;

/**
 * A printed line.
 *
 * @param text with footnote marks in superscript
 * @param markup its words in italics or bold, and those that lead to other documents
 * @param x where it begins, in points from the left edge
 * @param y its baseline, in points from the top edge of its page
 * @param size of its font, in points
 * @param style of most of its characters
 * @param page from 1
 */
record Line(String text, Markup markup, float x, float y, float size, Run.Style style, int page) {

  boolean isBold() {
    return style == Run.Style.BOLD;
  }

  boolean isItalic() {
    return style == Run.Style.ITALIC;
  }

  /** Whether both are set in the same way. */
  boolean looksLike(Line other) {
    return style == other.style && Math.abs(size - other.size) < 0.6f;
  }
}
