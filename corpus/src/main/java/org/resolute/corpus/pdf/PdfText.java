package org.resolute.corpus.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.corpus.block.SourceBlocks;

/**
 * The text of a PDF file, paragraph by paragraph, in reading order: column after column, then the
 * footnotes. Running heads, page and line numbers and watermarks are blocks of their own.
 */
public final class PdfText {

  private PdfText() {}

  /**
   * The text of the file.
   *
   * @param maxPages a file with more is refused
   * @throws UnreadableDocumentException where it is encrypted, broken, too long, or has no text
   */
  public static SourceBlocks of(byte[] content, int maxPages) throws UnreadableDocumentException {
    try (PDDocument document = Loader.loadPDF(content)) {
      if (document.getNumberOfPages() > maxPages) {
        throw tooLong(document.getNumberOfPages(), maxPages);
      }
      List<DrawnPage> pages = draw(document, maxPages);
      SourceBlocks text = text(pages, Damage.isCutOff(content));
      if (text.text().isBlank()) {
        throw unreadable(Damage.reasonForNoText(content, pages));
      }
      return text;
    } catch (InvalidPasswordException e) {
      throw unreadable("the PDF is encrypted; remove its password first");
    } catch (IOException e) {
      throw unreadable(
          Damage.isCutOff(content)
              ? Damage.CUT_OFF
              : "the PDF is broken (" + firstLine(e) + "); repair or print it anew");
    }
  }

  private static List<DrawnPage> draw(PDDocument document, int maxPages)
      throws IOException, UnreadableDocumentException {
    PageReader reader = new PageReader();
    List<DrawnPage> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      pages.add(reader.read(page));
      if (pages.size() > maxPages) {
        throw tooLong(pages.size(), maxPages);
      }
    }
    return pages;
  }

  private static SourceBlocks text(List<DrawnPage> drawn, boolean cutOff) {
    float bodySize = Typical.size(drawn);
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      sheets.add(Sheet.of(drawn.get(i), i + 1, bodySize));
    }
    List<Gutter> gutter = sheets.stream().flatMap(s -> s.gutter().stream()).limit(1).toList();
    List<List<Line>> lines = sheets.stream().map(s -> s.lines(gutter)).toList();
    Set<Line> running = RunningLines.of(sheets, lines);
    Measures measures = Measures.of(lines, running, bodySize);
    List<PrintedPage> pages = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      pages.add(PrintedPage.of(sheets.get(i), lines.get(i), running, measures));
    }
    return PrintedText.of(
        ParallelColumns.inOrder(pages), measures, Warnings.of(drawn, lines, cutOff));
  }

  private static String firstLine(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static UnreadableDocumentException tooLong(int pages, int maxPages) {
    return unreadable(
        "the PDF has %d pages, more than the limit of %d; raise --max-pages to read it"
            .formatted(pages, maxPages));
  }

  private static UnreadableDocumentException unreadable(String reason) {
    return new UnreadableDocumentException(Stage.READ, reason);
  }
}
