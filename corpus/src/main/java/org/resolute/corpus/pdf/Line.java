package org.resolute.corpus.pdf;

import org.resolute.corpus.Markup;

/**
 * A printed line.
 *
 * @param text with footnote marks in superscript
 * @param markup its words in italics or bold, and those that lead to other documents
 * @param x where it begins, in points from the left edge
 * @param end where it ends
 * @param y its baseline, in points from the top edge of its page
 * @param size of its font, in points
 * @param style of most of its characters
 * @param page from 1
 * @param column from 1; 0 where it stands over all of the page's width
 */
record Line(
    String text,
    Markup markup,
    float x,
    float end,
    float y,
    float size,
    Run.Style style,
    int page,
    int column) {

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

  /** Whether both stand in one column of one page. */
  boolean isBelow(Line other) {
    return page == other.page && column == other.column && y >= other.y;
  }

  /** "__________": the rule above footnotes, where it is made of letters. */
  boolean isRule() {
    return text.length() > 4 && text.chars().allMatch(c -> c == '_');
  }
}
