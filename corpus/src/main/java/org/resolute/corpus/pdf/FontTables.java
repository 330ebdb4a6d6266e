package org.resolute.corpus.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/**
 * What a PDF file says of a font beside the font itself: what its codes mean and how wide their
 * glyphs are. Source: ISO 32000-1, 9.6, 9.7.4.3 and 9.10.3.
 */
final class FontTables {

  /** Adobe's names of glyphs, and those that PDFBox adds for its own extraction of text. */
  static final GlyphList GLYPH_NAMES = glyphNames();

  private static final int LAST_CODE = 0xFFFF;

  /** In all ranges of widths together. */
  private static final int MOST_CODES = 4 * LAST_CODE;

  /** A font of which nothing is said. */
  static final FontTables NONE = new FontTables(Optional.empty(), Optional.empty(), Float.NaN);

  private final Optional<CMap> meanings;
  private final Optional<Encoding> encoding;
  private final float defaultWidth;
  private final Map<Integer, Float> widths = new HashMap<>();

  private boolean isSane = true;
  private long rangesRead;

  private FontTables(Optional<CMap> meanings, Optional<Encoding> encoding, float defaultWidth) {
    this.meanings = meanings;
    this.encoding = encoding;
    this.defaultWidth = defaultWidth;
  }

  /** The tables in the dictionary of a font; {@link #NONE} for a kind of font without them. */
  static FontTables of(COSDictionary font) throws IOException {
    COSName kind = font.getCOSName(COSName.SUBTYPE);
    if (COSName.TYPE0.equals(kind)) {
      return isIdentity(font) ? composite(font) : NONE;
    }
    return COSName.TRUE_TYPE.equals(kind) || COSName.TYPE1.equals(kind) ? simple(font) : NONE;
  }

  /** Whether the codes of a composite font are the numbers of its glyphs, of two bytes each. */
  static boolean isIdentity(COSDictionary font) {
    COSBase name = font.getDictionaryObject(COSName.ENCODING);
    return COSName.IDENTITY_H.equals(name) || COSName.IDENTITY_V.equals(name);
  }

  /** What a code says; empty where the tables do not tell. */
  String text(int code) {
    if (meanings.isPresent()) {
      String text = meanings.get().toUnicode(code);
      return text == null ? "" : text;
    }
    if (encoding.isPresent()) {
      String text = GLYPH_NAMES.toUnicode(encoding.get().getName(code));
      return text == null ? "" : text;
    }
    return "";
  }

  /** How wide the glyph of a code is, in units of the font size; NaN where it is not told. */
  float width(int code) {
    return widths.getOrDefault(code, defaultWidth);
  }

  private static FontTables simple(COSDictionary font) throws IOException {
    boolean named = COSName.WIN_ANSI_ENCODING.equals(font.getDictionaryObject(COSName.ENCODING));
    Optional<CMap> meanings = meanings(font);
    FontTables tables =
        new FontTables(
            meanings,
            named && meanings.isEmpty() ? Optional.of(WinAnsiEncoding.INSTANCE) : Optional.empty(),
            Float.NaN);
    COSArray widths = font.getCOSArray(COSName.WIDTHS);
    if (widths != null) {
      tables.addRow(font.getInt(COSName.FIRST_CHAR, 0), widths);
    }
    return tables;
  }

  private static FontTables composite(COSDictionary font) throws IOException {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSBase first = descendants == null ? null : descendants.getObject(0);
    if (!(first instanceof COSDictionary glyphs)) {
      return NONE;
    }
    FontTables tables =
        new FontTables(meanings(font), Optional.empty(), glyphs.getFloat(COSName.DW, 1000) / 1000);
    COSArray widths = glyphs.getCOSArray(COSName.W);
    if (widths != null) {
      tables.addRows(widths);
    }
    return tables;
  }

  /** "20 [500 250]" gives the widths of 20 and 21, "30 40 250" those of 30 to 40. */
  private void addRows(COSArray rows) {
    int at = 0;
    while (at + 1 < rows.size() && isSane) {
      int first = rows.getObject(at) instanceof COSNumber number ? number.intValue() : 0;
      if (rows.getObject(at + 1) instanceof COSArray row) {
        addRow(first, row);
        at += 2;
      } else {
        int last = rows.getObject(at + 1) instanceof COSNumber number ? number.intValue() : first;
        addRange(first, last, at + 2 < rows.size() ? width(rows.getObject(at + 2)) : defaultWidth);
        at += 3;
      }
    }
  }

  /** A few bytes can name codes without end, so that what no font has is not followed. */
  private void addRange(int first, int last, float width) {
    long length = (long) last - first;
    rangesRead += Math.max(0, length);
    isSane = first >= 0 && last <= LAST_CODE && rangesRead <= MOST_CODES;
    for (int code = first; isSane && code <= last; code++) {
      widths.put(code, width);
    }
  }

  private void addRow(int first, COSArray row) {
    for (int i = 0; i < row.size(); i++) {
      widths.put(first + i, width(row.getObject(i)));
    }
  }

  /** Whether its widths are those of a font, so that PDFBox may read them, too. */
  boolean isSane() {
    return isSane;
  }

  private static float width(COSBase number) {
    return number instanceof COSNumber width ? width.floatValue() / 1000 : 0;
  }

  /** What the codes mean, where the font tells it by a table of its own. */
  private static Optional<CMap> meanings(COSDictionary font) throws IOException {
    if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
      CMap meanings = new CMapParser().parse(table.createView());
      return meanings.hasUnicodeMappings() ? Optional.of(meanings) : Optional.empty();
    }
    return Optional.empty();
  }

  private static GlyphList glyphNames() {
    String file = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
    try (InputStream additional = GlyphList.class.getResourceAsStream(file)) {
      return new GlyphList(GlyphList.getAdobeGlyphList(), additional);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
