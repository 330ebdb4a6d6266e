package org.resolute.corpus.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;

/** The text of a PDF file, in the form of plain text: a paragraph a line, marks in superscript. */
public final class PdfText {

  private PdfText() {}

  /**
   * The text of the file.
   *
   * @param maxPages a file with more is refused
   * @throws UnreadableDocumentException where it is encrypted, broken, too long, or has no text
   */
  public static PagedText of(byte[] content, int maxPages) throws UnreadableDocumentException {
    try (PDDocument document = Loader.loadPDF(content)) {
      if (document.getNumberOfPages() > maxPages) {
        throw unreadable(
            "the PDF has %d pages, more than the limit of %d; raise --max-pages to read it"
                .formatted(document.getNumberOfPages(), maxPages));
      }
      PagedText text = text(document);
      if (text.text().isBlank()) {
        throw unreadable(
            "the PDF has no text, only pictures of pages; run it through character recognition first");
      }
      return text;
    } catch (InvalidPasswordException e) {
      throw unreadable("the PDF is encrypted; remove its password first");
    } catch (IOException e) {
      throw unreadable("the PDF is broken (" + firstLine(e) + "); repair or print it anew");
    }
  }

  private static PagedText text(PDDocument document) throws IOException {
    PageReader reader = new PageReader();
    List<List<Run>> runs = new ArrayList<>();
    List<Float> heights = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      runs.add(reader.read(page));
      heights.add(page.getCropBox().getHeight());
    }
    float bodySize = Typical.size(runs);
    List<PrintedPage> pages = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      List<Line> lines = LineBuilder.lines(runs.get(i), bodySize, i + 1);
      pages.add(PrintedPage.of(lines, heights.get(i), bodySize));
    }
    return PrintedText.of(pages);
  }

  private static String firstLine(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static UnreadableDocumentException unreadable(String reason) {
    return new UnreadableDocumentException(Stage.READ, reason);
  }
}
