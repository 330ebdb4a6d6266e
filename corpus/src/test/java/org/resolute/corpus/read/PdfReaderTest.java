package org.resolute.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.structure.Accounting;

/** Pages are drawn as the UN prints them: first lines indented, footnotes below a rule. */
class PdfReaderTest {

  private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  private static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);

  /** A page under way. */
  private record Drawing(PDPageContentStream stream) {

    Drawing put(PDFont font, float size, float x, float fromTop, String text) throws IOException {
      stream.beginText();
      stream.setFont(font, size);
      stream.newLineAtOffset(x, PDRectangle.LETTER.getHeight() - fromTop);
      stream.showText(text);
      stream.endText();
      return this;
    }
  }

  private interface Page {
    void draw(Drawing drawing) throws IOException;
  }

  private static void add(PDDocument document, Page page) throws IOException {
    PDPage sheet = new PDPage(PDRectangle.LETTER);
    document.addPage(sheet);
    try (PDPageContentStream stream = new PDPageContentStream(document, sheet)) {
      page.draw(new Drawing(stream));
    }
  }

  private static void drawFirst(Drawing page) throws IOException {
    page.put(PLAIN, 13, 123, 57, "United Nations").put(PLAIN, 20, 487, 57, "A/RES/91/17");
    page.put(BOLD, 19, 123, 86, "General Assembly").put(PLAIN, 10, 397, 86, "Distr.: General");
    page.put(BOLD, 10, 60, 222, "Ninety-first session").put(PLAIN, 10, 60, 234, "Agenda item 12");
    page.put(BOLD, 14, 123, 290, "Resolution adopted by the General Assembly");
    page.put(BOLD, 14, 123, 305, "on 19 December 2036");
    page.put(BOLD, 12, 60, 367, "91/17. Keeping of harbour registers");
    page.put(ITALIC, 10, 147, 392, "The General Assembly").put(PLAIN, 10, 233, 392, ",");
    page.put(ITALIC, 10, 147, 410, "Recalling").put(PLAIN, 10, 188, 410, "its resolution 90/4 on");
    page.put(PLAIN, 10, 123, 422, "harbours,").put(PLAIN, 6, 161, 418.5f, "1");
    page.put(PLAIN, 10, 165, 422, "and mindful of the Non-")
        .put(PLAIN, 10, 123, 434, "Aligned ports,");
    page.put(PLAIN, 10, 147, 452, "1.")
        .put(ITALIC, 10, 171, 452, "Urges")
        .put(PLAIN, 10, 200, 452, "ports to share");
    page.put(BOLD, 8, 100, 690, "__________").put(PLAIN, 5, 117, 700, "1");
    page.put(PLAIN, 8, 123, 703, "Resolution 90/4, annex.").put(PLAIN, 9, 65, 748, "36-24972 (E)");
  }

  private static void drawSecond(Drawing page) throws IOException {
    page.put(BOLD, 8, 60, 59, "A/RES/91/17").put(BOLD, 8, 450, 59, "Keeping of harbour registers");
    page.put(PLAIN, 10, 123, 82, "Registers of ships with the self -governing ports;");
    page.put(PLAIN, 10, 147, 100, "2.")
        .put(ITALIC, 10, 171, 100, "Thanks")
        .put(PLAIN, 10, 204, 100, "the crews.");
    page.put(ITALIC, 10, 351, 124, "81st plenary meeting")
        .put(ITALIC, 10, 407, 136, "19 December 2036");
    page.put(BOLD, 8, 60, 755, "2/2");
  }

  private static ParsedDocument read(PDDocument document) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return DocumentReaders.standard(ReadingOptions.DEFAULT)
        .read(new SourceDocument("r.pdf", bytes.toByteArray()))
        .get(0);
  }

  private static ParsedDocument resolution() throws Exception {
    try (PDDocument document = new PDDocument()) {
      add(document, PdfReaderTest::drawFirst);
      add(document, PdfReaderTest::drawSecond);
      return read(document);
    }
  }

  @Test
  void readsParagraphsOverLinesAndPages() throws Exception {
    ParsedDocument document = resolution();
    assertThat(document.clauses())
        .extracting(c -> c.section().label() + "|" + c.number() + "|" + c.text())
        .containsExactly(
            "preambular||Recalling its resolution 90/4 on harbours, and mindful of the Non-Aligned ports,",
            "operative|1|Urges ports to share Registers of ships with the self-governing ports;",
            "operative|2|Thanks the crews.");
    Accounting.check(document);
  }

  @Test
  void tellsFootnoteMarksByTheirSizeAndPlace() throws Exception {
    ParsedDocument document = resolution();
    Clause clause = document.clauses().get(0);
    assertThat(Footnote.called(document.footnotes(), clause.calls()))
        .extracting(Footnote::text)
        .containsExactly("Resolution 90/4, annex.");
  }

  @Test
  void knowsThePagesOfEachClause() throws Exception {
    ParsedDocument document = resolution();
    assertThat(document.clauses())
        .extracting(document::pagesOf)
        .containsExactly(List.of(1), List.of(1, 2), List.of(2));
  }

  @Test
  void keepsTheItalicsOfEachClause() throws Exception {
    assertThat(resolution().clauses())
        .extracting(c -> c.markup().emphases().stream().map(e -> e.of(c.text())).toList())
        .containsExactly(List.of("Recalling"), List.of("Urges"), List.of("Thanks"));
  }

  /** The first words go over the end of a line, with a hyphen that the printer set apart. */
  @Test
  void keepsItalicsOverLinesAndHealedHyphens() throws Exception {
    try (PDDocument document = new PDDocument()) {
      add(
          document,
          page ->
              page.put(ITALIC, 10, 147, 392, "The Harbour Board,")
                  .put(PLAIN, 10, 147, 410, "1.")
                  .put(ITALIC, 10, 171, 410, "Re -affirms")
                  .put(PLAIN, 6, 217, 406.5f, "1")
                  .put(ITALIC, 10, 225, 410, "and once more")
                  .put(ITALIC, 10, 123, 422, "welcomes")
                  .put(PLAIN, 10, 165, 422, "the")
                  .put(BOLD, 10, 185, 422, "log")
                  .put(PLAIN, 10, 205, 422, "of ports.")
                  .put(BOLD, 8, 100, 690, "__________")
                  .put(PLAIN, 5, 117, 700, "1")
                  .put(ITALIC, 8, 123, 703, "Harbour Log,")
                  .put(PLAIN, 8, 180, 703, "annex."));
      ParsedDocument read = read(document);
      Clause clause = read.clauses().get(0);
      assertThat(clause.text()).isEqualTo("Re-affirms and once more welcomes the log of ports.");
      assertThat(clause.markup().emphases())
          .extracting(e -> e.of(clause.text()))
          .containsExactly("Re-affirms and once more welcomes", "log");
      Footnote note = read.footnotes().get(0);
      assertThat(note.markup().emphases())
          .extracting(e -> e.of(note.text()))
          .containsExactly("Harbour Log,");
    }
  }

  /** An amendment has no formula, and its paragraphs no indent; lists go over page ends. */
  @Test
  void readsParagraphsWithoutIndent() throws Exception {
    try (PDDocument document = new PDDocument()) {
      add(
          document,
          page ->
              page.put(PLAIN, 20, 487, 57, "A/91/L.4")
                  .put(BOLD, 12, 60, 200, "Peru: amendment to draft resolution A/91/L.3")
                  .put(PLAIN, 10, 123, 240, "Delete the second preambular paragraph and operative")
                  .put(PLAIN, 10, 123, 252, "paragraphs 3, 5 and")
                  .put(PLAIN, 10, 123, 264, "after paragraph 7, insert:")
                  .put(PLAIN, 10, 123, 286, "8. To log ships in the ports and to share the log;"));
      add(
          document,
          page ->
              page.put(PLAIN, 10, 123, 82, "9. To tell the crews of the log and of the ports.")
                  .put(PLAIN, 10, 123, 94, "It goes on here."));
      assertThat(read(document).clauses())
          .extracting(Clause::text)
          .containsExactly(
              "Delete the second preambular paragraph and operative paragraphs 3, 5 and after paragraph 7, insert:",
              "To log ships in the ports and to share the log;",
              "To tell the crews of the log and of the ports. It goes on here.");
    }
  }

  @Test
  void readsTheLetterhead() throws Exception {
    var metadata = resolution().metadata();
    assertThat(metadata.symbol()).isEqualTo("A/RES/91/17");
    assertThat(metadata.title()).isEqualTo("Keeping of harbour registers");
    assertThat(metadata.date()).isEqualTo("2036-12-19");
    assertThat(metadata.session()).isEqualTo("Ninety-first session");
    assertThat(metadata.agendaItem()).isEqualTo("12");
  }

  @Test
  void saysWhyAFileCannotBeRead() throws Exception {
    try (PDDocument empty = new PDDocument()) {
      empty.addPage(new PDPage());
      assertThatThrownBy(() -> read(empty)).hasMessageContaining("has no text");
    }
    try (PDDocument secret = new PDDocument()) {
      add(secret, PdfReaderTest::drawSecond);
      secret.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertThatThrownBy(() -> read(secret)).hasMessageContaining("is encrypted");
    }
    byte[] broken = "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(
            () ->
                DocumentReaders.standard(ReadingOptions.DEFAULT)
                    .read(new SourceDocument("b.pdf", broken)))
        .hasMessageContaining("damaged or cut off");
  }
}
