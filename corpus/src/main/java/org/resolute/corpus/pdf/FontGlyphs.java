package org.resolute.corpus.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/**
 * The glyphs of a font, each looked up once. PDFBox unpacks the outlines of a font when it opens
 * it, so it does so only for a glyph that the font's tables do not tell.
 */
final class FontGlyphs {

  /**
   * A glyph.
   *
   * @param text what it says; empty where the font does not tell
   * @param width in units of the font size
   */
  record Glyph(String text, float width) {}

  /** How many bytes the codes of a font have. */
  private enum Coding {
    ONE_BYTE,
    TWO_BYTES,
    VARYING
  }

  /** Of a glyph of a font that is not opened, in units of the font size. */
  private static final float ANY_WIDTH = 0.5f;

  /** Where no font is set, nothing is shown. */
  static final FontGlyphs NONE = new FontGlyphs(new COSDictionary(), FontTables.NONE);

  private final COSDictionary dictionary;
  private final FontTables tables;
  private final Coding coding;
  private final Run.Style style;

  /** By the high and the low byte of the code. */
  private final Glyph[][] glyphs = new Glyph[256][];

  private Optional<PDFont> opened = Optional.empty();

  private FontGlyphs(COSDictionary dictionary, FontTables tables) {
    this.dictionary = dictionary;
    this.tables = tables;
    coding = codingOf(dictionary);
    style = styleOf(dictionary);
  }

  /** The font that this dictionary describes. */
  static FontGlyphs of(COSDictionary dictionary) throws IOException {
    return new FontGlyphs(dictionary, FontTables.of(dictionary));
  }

  Run.Style style() {
    return style;
  }

  /** How many bytes the code has that begins at {@code at}. */
  int length(byte[] string, int at) throws IOException {
    return switch (coding) {
      case ONE_BYTE -> 1;
      case TWO_BYTES -> Math.min(2, string.length - at);
      case VARYING -> {
        ByteArrayInputStream rest = new ByteArrayInputStream(string, at, string.length - at);
        font().readCode(rest);
        yield Math.max(1, string.length - at - rest.available());
      }
    };
  }

  /** The code of this length that begins at {@code at}. */
  static int code(byte[] string, int at, int length) {
    int code = 0;
    for (int i = at; i < at + length; i++) {
      code = (code << 8) | (string[i] & 0xFF);
    }
    return code;
  }

  Glyph glyph(int code) throws IOException {
    if (code < 0 || code > 0xFFFF) {
      return lookUp(code);
    }
    Glyph[] row = glyphs[code >> 8];
    if (row == null) {
      row = new Glyph[256];
      glyphs[code >> 8] = row;
    }
    Glyph glyph = row[code & 0xFF];
    if (glyph == null) {
      glyph = lookUp(code);
      row[code & 0xFF] = glyph;
    }
    return glyph;
  }

  private Glyph lookUp(int code) throws IOException {
    String text = tables.text(code);
    float width = tables.width(code);
    if (!tables.isSane()) {
      return new Glyph(Ligatures.apart(text), Float.isNaN(width) ? ANY_WIDTH : width);
    }
    return new Glyph(
        Ligatures.apart(text.isEmpty() ? textByFont(code) : text),
        Float.isNaN(width) ? font().getDisplacement(code).getX() : width);
  }

  private String textByFont(int code) throws IOException {
    String text = font().toUnicode(code, FontTables.GLYPH_NAMES);
    if (text == null) {
      return font() instanceof PDSimpleFont ? String.valueOf((char) code) : "";
    }
    return text;
  }

  private PDFont font() throws IOException {
    if (opened.isEmpty()) {
      opened = Optional.of(PDFontFactory.createFont(dictionary));
    }
    return opened.get();
  }

  private static Coding codingOf(COSDictionary dictionary) {
    if (!COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
      return Coding.ONE_BYTE;
    }
    return FontTables.isIdentity(dictionary) ? Coding.TWO_BYTES : Coding.VARYING;
  }

  private static Run.Style styleOf(COSDictionary dictionary) {
    String name = String.valueOf(dictionary.getNameAsString(COSName.BASE_FONT));
    if (name.contains("Bold")) {
      return Run.Style.BOLD;
    }
    boolean italic = name.contains("Italic") || name.contains("Oblique");
    return italic ? Run.Style.ITALIC : Run.Style.PLAIN;
  }
}
