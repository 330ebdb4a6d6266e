package org.resolute.evaluation.report;

import java.awt.Color;
import java.util.List;

/**
 * Colours that people with any form of colour blindness tell apart. Source: Okabe and Ito, Color
 * Universal Design, 2008.
 */
final class Palette {

  static final List<Color> SERIES =
      List.of(
          new Color(0x0072B2),
          new Color(0xD55E00),
          new Color(0x009E73),
          new Color(0xCC79A7),
          new Color(0x56B4E9),
          new Color(0xE69F00),
          new Color(0x000000));

  /** From none to all, light to dark, so that it reads in grey too. */
  static final List<Color> SHADES =
      List.of(
          new Color(0xFFFFFF),
          new Color(0xC6DBEF),
          new Color(0x6BAED6),
          new Color(0x2171B5),
          new Color(0x08306B));

  private Palette() {}
}
