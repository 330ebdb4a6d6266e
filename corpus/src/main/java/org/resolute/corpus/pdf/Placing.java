package org.resolute.corpus.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where the glyphs of a string stand on the page, as a reader sees it who turns the page until the
 * string runs from left to right. Of an upright string the place is in points from the left and the
 * top edge.
 *
 * @param x where it begins
 * @param y its baseline
 * @param scale points for each unit of text
 * @param turn how far the page must be turned for it
 */
record Placing(float x, float y, float scale, Turn turn) {

  /** What runs up or down by more than this share of its length is slanted. */
  private static final float SLANT = 0.1f;

  /**
   * The place of a string.
   *
   * @param text from text to the page
   * @param rise how far the string is raised above its line, in units of text
   * @param box the visible part of the page
   */
  static Placing of(Transform text, float rise, PDRectangle box) {
    float x = text.e() + rise * text.c() - box.getLowerLeftX();
    float y = text.f() + rise * text.d() - box.getLowerLeftY();
    float across = Math.abs(text.a());
    float along = Math.abs(text.b());
    if (Math.min(across, along) > SLANT * Math.max(across, along)) {
      return slanted(text, x, y);
    }
    if (across >= along) {
      return text.a() >= 0
          ? new Placing(x, box.getHeight() - y, text.a(), Turn.UPRIGHT)
          : new Placing(box.getWidth() - x, y, -text.a(), Turn.UPSIDE_DOWN);
    }
    return text.b() > 0
        ? new Placing(y, x, text.b(), Turn.UPWARD)
        : new Placing(box.getHeight() - y, box.getWidth() - x, -text.b(), Turn.DOWNWARD);
  }

  private static Placing slanted(Transform text, float x, float y) {
    float scale = text.stretch();
    float right = text.a() / scale;
    float up = text.b() / scale;
    return new Placing(x * right + y * up, x * up - y * right, scale, Turn.SLANTED);
  }

  /** How far right something stands that is {@code offset} units of text behind the beginning. */
  float x(float offset) {
    return x + offset * scale;
  }
}
