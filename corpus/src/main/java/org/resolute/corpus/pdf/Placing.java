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
 */
record Placing(float x, float y, float scale) {

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
    if (Math.abs(text.a()) >= Math.abs(text.b())) {
      return text.a() >= 0
          ? new Placing(x, box.getHeight() - y, text.a())
          : new Placing(box.getWidth() - x, y, -text.a());
    }
    return text.b() > 0
        ? new Placing(y, x, text.b())
        : new Placing(box.getHeight() - y, box.getWidth() - x, -text.b());
  }

  /** How far right something stands that is {@code offset} units of text behind the beginning. */
  float x(float offset) {
    return x + offset * scale;
  }
}
