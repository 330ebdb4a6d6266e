package org.resolute.corpus.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.block.SourceBlocks;

/** A PDF file that a test prints line by line, places in points from the left and the top edge. */
public final class PrintedFile implements Closeable {

  public static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  public static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  public static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);

  private static final float LEADING = 12;

  final PDDocument document = new PDDocument();

  /** A page under way. */
  public record Page(PDPage sheet, PDPageContentStream stream) {

    /** Prints a string. */
    public Page put(PDFont font, float size, float x, float fromTop, String text)
        throws IOException {
      return put(
          font,
          size,
          Matrix.getTranslateInstance(x, sheet.getMediaBox().getHeight() - fromTop),
          text);
    }

    Page put(PDFont font, float size, Matrix place, String text) throws IOException {
      stream.beginText();
      stream.setFont(font, size);
      stream.setTextMatrix(place);
      stream.showText(text);
      stream.endText();
      return this;
    }

    /** Prints lines of the text's size below each other. */
    public Page lines(float x, float fromTop, String... lines) throws IOException {
      for (int i = 0; i < lines.length; i++) {
        put(PLAIN, 10, x, fromTop + i * LEADING, lines[i]);
      }
      return this;
    }

    /**
     * Prints a paragraph, its lines as full as the width allows, and says where the next begins.
     */
    float paragraph(float x, float fromTop, float width, String text) throws IOException {
      float y = fromTop;
      StringBuilder line = new StringBuilder();
      for (String word : text.split(" ")) {
        if (PLAIN.getStringWidth(line + " " + word) / 100 > width) {
          put(PLAIN, 10, x, y, line.toString());
          line.setLength(0);
          y += LEADING;
        }
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
      put(PLAIN, 10, x, y, line.toString());
      return y + LEADING;
    }

    Page gray(float lightness) throws IOException {
      stream.setNonStrokingColor(lightness);
      return this;
    }

    Page square() throws IOException {
      stream.addRect(50, 50, 400, 600);
      stream.fill();
      return this;
    }
  }

  /** What is drawn on a page. */
  public interface Drawing {
    void on(Page page) throws IOException;
  }

  /** Adds a page. */
  public PrintedFile page(Drawing drawing) throws IOException {
    return page(0, drawing);
  }

  PrintedFile page(int rotation, Drawing drawing) throws IOException {
    PDPage sheet = new PDPage(PDRectangle.LETTER);
    sheet.setRotation(rotation);
    document.addPage(sheet);
    try (PDPageContentStream stream = new PDPageContentStream(document, sheet)) {
      drawing.on(new Page(sheet, stream));
    }
    return this;
  }

  /** The bytes of the file. */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  SourceBlocks read() throws Exception {
    return PdfText.of(bytes(), 100);
  }

  List<String> read(Region region) throws Exception {
    return read().blocks().stream()
        .filter(b -> b.layout().region() == region)
        .map(Block::text)
        .toList();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
