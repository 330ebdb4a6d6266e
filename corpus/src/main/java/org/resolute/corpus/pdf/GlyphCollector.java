package org.resolute.corpus.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the runs of each page, in the order in which the file draws them. */
final class GlyphCollector extends PDFTextStripper {

  /** A gap wider than this share of the font size is a space between words. */
  private static final float SPACE = 0.17f;

  private final List<List<Run>> pages = new ArrayList<>();
  private final List<Float> heights = new ArrayList<>();
  private final Map<PDFont, Run.Style> styles = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private List<Run> page = new ArrayList<>();
  private float x;
  private float end;
  private float y;
  private float size;
  private Run.Style style = Run.Style.PLAIN;

  GlyphCollector() {
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(false);
  }

  List<List<Run>> pages() {
    return List.copyOf(pages);
  }

  /** The height of each page, in points. */
  List<Float> heights() {
    return List.copyOf(heights);
  }

  @Override
  protected void startPage(PDPage pdfPage) {
    page = new ArrayList<>();
  }

  @Override
  protected void endPage(PDPage pdfPage) {
    closeRun();
    pages.add(page);
    heights.add(pdfPage.getCropBox().getHeight());
  }

  /** Nothing is written: the runs are all that we want. */
  @Override
  protected void writePage() throws IOException {}

  @Override
  protected void processTextPosition(TextPosition glyph) {
    String unicode = glyph.getUnicode();
    if (unicode == null || unicode.isEmpty()) {
      return;
    }
    float glyphX = glyph.getXDirAdj();
    float glyphY = glyph.getYDirAdj();
    float glyphSize = glyph.getFontSizeInPt();
    Run.Style glyphStyle = styles.computeIfAbsent(glyph.getFont(), GlyphCollector::styleOf);
    if (!continues(glyphX, glyphY, glyphSize, glyphStyle)) {
      closeRun();
      x = glyphX;
      y = glyphY;
      size = glyphSize;
      style = glyphStyle;
    } else if (glyphX - end > SPACE * size && !endsBlank() && !unicode.isBlank()) {
      text.append(' ');
    }
    text.append(unicode);
    end = glyphX + glyph.getWidthDirAdj();
  }

  private boolean continues(float glyphX, float glyphY, float glyphSize, Run.Style glyphStyle) {
    return text.length() > 0
        && Math.abs(glyphY - y) < 0.4f
        && Math.abs(glyphSize - size) < 0.4f
        && glyphStyle == style
        && glyphX > end - size
        && glyphX < end + 2 * size;
  }

  private boolean endsBlank() {
    return text.length() > 0 && Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private void closeRun() {
    if (text.length() > 0) {
      page.add(new Run(text.toString(), x, end, y, size, style));
      text.setLength(0);
    }
  }

  private static Run.Style styleOf(PDFont font) {
    String name = String.valueOf(font.getName());
    if (name.contains("Bold")) {
      return Run.Style.BOLD;
    }
    boolean italic = name.contains("Italic") || name.contains("Oblique");
    return italic ? Run.Style.ITALIC : Run.Style.PLAIN;
  }
}
