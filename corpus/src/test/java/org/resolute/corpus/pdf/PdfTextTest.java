package org.resolute.corpus.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resolute.corpus.pdf.PrintedFile.BOLD;
import static org.resolute.corpus.pdf.PrintedFile.ITALIC;
import static org.resolute.corpus.pdf.PrintedFile.PLAIN;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.block.SourceBlocks;

/** Each kind of page in our own words. */
class PdfTextTest {

  private static final List<String> LEFT =
      List.of(
          "The Harbour Board,",
          "Recalling that every port of the bay has a log, and that the crews of the ships write in"
              + " it when they come and when they go,",
          "Noting that the logs of many ports have been left in the rain since the winter of the"
              + " flood, and that few of them can be read,");

  private static final List<String> RIGHT =
      List.of(
          "1. Urges the ports of the bay to keep their logs in a dry room by the first day of May,"
              + " and to open it on Sundays;",
          "2. Requests the harbour master to name a keeper of the logs for each of the ports, and"
              + " to tell the crews of it.");

  /** Paragraphs stand apart by half a line. */
  private static void column(
      PrintedFile.Page page, float x, float fromTop, float width, List<String> paragraphs)
      throws IOException {
    float y = fromTop;
    for (String paragraph : paragraphs) {
      y = page.paragraph(x, y, width, paragraph) + 6;
    }
  }

  private static void twoColumns(PrintedFile.Page page) throws IOException {
    column(page, 60, 200, 220, LEFT);
    column(page, 310, 200, 220, RIGHT);
  }

  private static List<String> both() {
    return Stream.concat(LEFT.stream(), RIGHT.stream()).toList();
  }

  @Test
  void columnsAreReadFromLeftToRight() throws Exception {
    try (PrintedFile file = new PrintedFile().page(PdfTextTest::twoColumns)) {
      SourceBlocks read = file.read();
      assertThat(read.blocks()).extracting(Block::text).containsExactlyElementsOf(both());
      assertThat(read.blocks()).extracting(b -> b.layout().column()).containsExactly(1, 1, 1, 2, 2);
      assertThat(read.warnings()).containsExactly("read as two columns");
    }
  }

  /** Lines that are drawn from edge to edge, as some printers and most scanners write them. */
  @Test
  void columnsAreReadWhereLinesAreDrawnAcrossThem() throws Exception {
    try (PrintedFile file =
        new PrintedFile()
            .page(
                page -> {
                  for (int i = 0; i < 5; i++) {
                    page.put(PLAIN, 10, 60, 200 + 12 * i, "and the keepers of the port")
                        .put(PLAIN, 10, 210, 200 + 12 * i, "as the crews of the ships");
                  }
                })) {
      assertThat(file.read().text())
          .startsWith("and the keepers of the port and the")
          .endsWith("as the crews of the ships as the crews of the ships");
    }
  }

  @Test
  void aTitleOverBothColumnsComesBeforeThem() throws Exception {
    try (PrintedFile file =
        new PrintedFile()
            .page(page -> page.lines(60, 300, "On the next page stand the rules of the board."))
            .page(
                page -> {
                  page.put(BOLD, 14, 120, 120, "Resolution on the drying of the logs of all ports");
                  twoColumns(page);
                })) {
      SourceBlocks read = file.read();
      assertThat(read.blocks().subList(2, read.blocks().size()))
          .extracting(Block::text)
          .containsExactlyElementsOf(both());
      assertThat(read.blocks().get(1).layout().column()).isZero();
      assertThat(read.warnings()).containsExactly("page 2 read as two columns");
    }
  }

  @Test
  void threeColumnsAreReadFromLeftToRight() throws Exception {
    String[] words = {"of the port of the bay", "and of all its crews", "with their many logs"};
    try (PrintedFile file =
        new PrintedFile()
            .page(
                page -> {
                  for (int i = 0; i < 3; i++) {
                    page.lines(50 + 170 * i, 200, words[i], words[i], words[i], words[i], words[i]);
                  }
                })) {
      SourceBlocks read = file.read();
      assertThat(read.text())
          .matches(
              "(?s)(of the port of the bay ?)+(and of all its crews ?)+(with their many logs ?)+");
      assertThat(read.warnings()).containsExactly("read as three columns");
    }
  }

  @Test
  void aTableIsNotReadInColumns() throws Exception {
    try (PrintedFile file =
        new PrintedFile()
            .page(
                page ->
                    page.lines(
                            60, 200, "Harbour of the bay", "Harbour of the cape", "Port", "Ships")
                        .lines(310, 200, "12 ships", "14 ships", "2 ships", "300"))) {
      assertThat(file.read().warnings()).isEmpty();
    }
  }

  @Test
  void numbersOfLinesAreNoText() throws Exception {
    try (PrintedFile file =
        new PrintedFile()
            .page(
                page -> {
                  String[] lines = {
                    "The Harbour Board,",
                    "Recalling that every port has a log and that its crews",
                    "write in it,",
                    "1. Urges ports to keep the log dry in the winter and in",
                    "the spring;",
                    "2. Thanks the crews.",
                  };
                  for (int i = 0; i < lines.length; i++) {
                    page.put(PLAIN, 10, i < 2 ? 45 : 40, 200 + 14 * i, String.valueOf(i + 8));
                    page.put(PLAIN, 10, 72, 200 + 14 * i, lines[i]);
                  }
                })) {
      assertThat(file.read(Region.BODY))
          .containsExactly(
              "The Harbour Board,",
              "Recalling that every port has a log and that its crews write in it,",
              "1. Urges ports to keep the log dry in the winter and in the spring;",
              "2. Thanks the crews.");
      assertThat(file.read(Region.RUNNING)).containsExactly("8 9 10 11 12 13");
    }
  }

  @Test
  void linesThatComeBackAtOnePlaceAreRunningHeads() throws Exception {
    try (PrintedFile file =
        new PrintedFile()
            .page(
                page ->
                    page.put(PLAIN, 10, 72, 40, "Draft of the keepers, not yet agreed")
                        .lines(72, 90, "The Harbour Board,")
                        .lines(72, 120, "1. Urges the ports to tell it at its next")
                        .put(PLAIN, 10, 250, 760, "Sheet 1 of 2"))
            .page(
                page ->
                    page.put(PLAIN, 10, 72, 40, "Draft of the keepers, not yet agreed")
                        .lines(72, 90, "session of their logs.")
                        .put(PLAIN, 10, 250, 760, "Sheet 2 of 2"))) {
      assertThat(file.read(Region.BODY))
          .containsExactly(
              "The Harbour Board,",
              "1. Urges the ports to tell it at its next session of their logs.");
      assertThat(file.read(Region.RUNNING))
          .containsExactly(
              "Draft of the keepers, not yet agreed",
              "Sheet 1 of 2",
              "Draft of the keepers, not yet agreed",
              "Sheet 2 of 2");
    }
  }

  @Test
  void aFormulaAndATitleThatComeBackAreText() throws Exception {
    try (PrintedFile file = new PrintedFile()) {
      for (int i = 1; i < 4; i++) {
        String number = "Resolution " + (i + 7);
        file.page(
            page ->
                page.put(PLAIN, 10, 72, 60, number)
                    .put(PLAIN, 10, 72, 90, "The Harbour Board,")
                    .lines(
                        72, 120, "Noting what the crews of the ships have", "written in the log,")
                    .lines(72, 150, "Thanks the crews."));
      }
      assertThat(file.read(Region.RUNNING)).isEmpty();
      assertThat(file.read(Region.BODY)).hasSize(12);
    }
  }

  @Test
  void smallLinesBelowAMarkAreNotes() throws Exception {
    try (PrintedFile file =
        new PrintedFile()
            .page(
                page ->
                    page.lines(72, 90, "The Harbour Board,")
                        .lines(72, 120, "Recalling the log of the bay,")
                        .put(PLAIN, 6, 192, 116.5f, "1")
                        .lines(
                            72, 140, "Noting that the log of the cape has been lost in the flood,")
                        .put(PLAIN, 5, 72, 697, "1")
                        .put(PLAIN, 8, 76, 700, "Harbour Log, volume two,")
                        .put(PLAIN, 8, 72, 710, "page 12."))) {
      SourceBlocks read = file.read();
      Block note = read.blocks().get(read.blocks().size() - 1);
      assertThat(note.layout().region()).isEqualTo(Region.NOTE);
      assertThat(note.text()).isEqualTo("Harbour Log, volume two, page 12.");
      assertThat(note.content().calls()).containsExactly(new Footnote.Call("1", 0));
      assertThat(read.blocks().get(1).content().calls())
          .extracting(Footnote.Call::mark)
          .containsExactly("1");
    }
  }

  @Test
  void aRaisedCommaIsAComma() throws Exception {
    try (PrintedFile file =
        new PrintedFile()
            .page(
                page ->
                    page.lines(72, 90, "Recalling the log of the bay")
                        .put(PLAIN, 6, 191, 86.5f, "3")
                        .put(PLAIN, 6, 195, 88f, ",")
                        .put(PLAIN, 6, 198, 86.5f, "4,")
                        .put(PLAIN, 10, 206, 90, "and others,"))) {
      Block block = file.read().blocks().get(0);
      assertThat(block.text()).isEqualTo("Recalling the log of the bay,, and others,");
      assertThat(block.content().calls()).extracting(Footnote.Call::mark).containsExactly("3", "4");
    }
  }

  @Test
  void aColonAtTheEndOfALineEndsNoParagraph() throws Exception {
    try (PrintedFile file =
        new PrintedFile()
            .page(
                page ->
                    page.lines(72, 90, "The Harbour Board,")
                        .lines(
                            72,
                            120,
                            "Recalling its rules on “Ports of the bay:",
                            "ships in the fog”,")
                        .lines(72, 152, "Noting the fog of the winter,")
                        .lines(72, 172, "1. Urges the crews to go slowly."))) {
      assertThat(file.read(Region.BODY))
          .containsExactly(
              "The Harbour Board,",
              "Recalling its rules on “Ports of the bay: ships in the fog”,",
              "Noting the fog of the winter,",
              "1. Urges the crews to go slowly.");
    }
  }

  /** Neither gaps nor indents: only the length of the last line tells. */
  @Test
  void aLineThatEndsEarlyWithAStopEndsItsParagraph() throws Exception {
    List<String> paragraphs =
        List.of(
            "The Harbour Board,",
            "Recalling that every port of the bay has a log, that the crews of the ships write in"
                + " it when they come and when they go, and that the keepers of the bay read it,",
            "Noting the fog, the rain, the snow, the ice and the storms of the winter, the Harbour"
                + " Week, the Day of the Lamp, the Night of the Logs and the many other days on"
                + " which ports and crews come together,",
            "Thanking the keepers of the logs of the ports of the bay and of the cape, who have read"
                + " them all,",
            "Welcomes the spring.");
    try (PrintedFile file =
        new PrintedFile()
            .page(
                page -> {
                  float y = 90;
                  for (String paragraph : paragraphs) {
                    y = page.paragraph(72, y, 300, paragraph);
                  }
                })) {
      assertThat(file.read(Region.BODY)).containsExactlyElementsOf(paragraphs);
    }
  }

  @Test
  void turnedPagesAreReadAsTheyAreShown() throws Exception {
    try (PrintedFile file =
        new PrintedFile()
            .page(
                90,
                page -> {
                  for (int i = 0; i < 3; i++) {
                    Matrix up = Matrix.getRotateInstance(Math.PI / 2, 100 + 12 * i, 100);
                    page.put(PLAIN, 10, up, "the log of port " + (i + 1) + " of the bay");
                  }
                })
            .page(
                page -> {
                  for (int i = 0; i < 3; i++) {
                    Matrix down = Matrix.getRotateInstance(-Math.PI / 2, 300 - 12 * i, 700);
                    page.put(PLAIN, 10, down, "the log of ship " + (i + 1) + " of the bay");
                  }
                  page.put(PLAIN, 8, 60, 740, "upright");
                })) {
      assertThat(file.read(Region.BODY))
          .containsExactly(
              "the log of port 1 of the bay the log of port 2 of the bay the log of port 3 of the"
                  + " bay the log of ship 1 of the bay the log of ship 2 of the bay the log of ship"
                  + " 3 of the bay");
      assertThat(file.read(Region.RUNNING)).containsExactly("upright");
    }
  }

  @Test
  void watermarksAreNoText() throws Exception {
    try (PrintedFile file =
        new PrintedFile()
            .page(
                page ->
                    page.put(BOLD, 70, Matrix.getRotateInstance(Math.PI / 4, 150, 250), "DRAFT")
                        .put(BOLD, 60, 100, 160, "COPY")
                        .lines(72, 110, "The Harbour Board,", "Recalling the log,", "Thanks crews;")
                        .lines(72, 146, "Asks all of the ports", "to write."))
            .page(
                page ->
                    page.gray(0.8f)
                        .put(BOLD, 30, 100, 400, "ADVANCE")
                        .gray(0)
                        .lines(72, 600, "It goes on."))) {
      assertThat(String.join(" ", file.read(Region.BODY)))
          .isEqualTo(
              "The Harbour Board, Recalling the log, Thanks crews; Asks all of the ports to write."
                  + " It goes on.");
      assertThat(file.read(Region.RUNNING)).containsExactlyInAnyOrder("DRAFT", "COPY", "ADVANCE");
    }
  }

  @Test
  void whatIsFilledIntoAFormIsRead() throws Exception {
    try (PrintedFile file =
        new PrintedFile()
            .page(page -> page.lines(72, 100, "Subject:").lines(72, 140, "Thanks the crews."))) {
      field(file, new PDRectangle(120, 687, 200, 16), "Keeping of logs");
      assertThat(file.read(Region.BODY))
          .anyMatch(text -> text.equals("Subject: Keeping of logs"))
          .contains("Thanks the crews.");
    }
  }

  private static void field(PrintedFile file, PDRectangle place, String value) throws IOException {
    PDAcroForm form = new PDAcroForm(file.document);
    file.document.getDocumentCatalog().setAcroForm(form);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), PLAIN);
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/F 10 Tf 0 g");
    PDTextField field = new PDTextField(form);
    field.setPartialName("subject");
    form.getFields().add(field);
    var widget = field.getWidgets().get(0);
    widget.setRectangle(place);
    widget.setPage(file.document.getPage(0));
    file.document.getPage(0).getAnnotations().add(widget);
    field.setValue(value);
  }

  @Test
  void ligaturesAreLetters() throws Exception {
    try (PrintedFile file = new PrintedFile();
        InputStream outlines =
            PDFont.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDFont font = PDType0Font.load(file.document, outlines);
      file.page(page -> page.put(font, 10, 72, 100, "Of\uFB01cers \uFB02y"));
      SourceBlocks read = file.read();
      assertThat(read.text()).isEqualTo("Officers fly");
      assertThat(read.blocks().get(0).source().of(read.text())).isEqualTo("Officers fly");
    }
  }

  @Test
  void pagesWithoutTextAreNamed() throws Exception {
    try (PrintedFile file =
        new PrintedFile()
            .page(page -> page.lines(72, 100, "Thanks the crews."))
            .page(PrintedFile.Page::square)
            .page(page -> page.lines(72, 100, "Thanks the ports."))
            .page(page -> {})) {
      assertThat(file.read().warnings())
          .containsExactly(
              "page 2 of 4 has no text, only a picture; run it through character recognition");
      file.page(PrintedFile.Page::square);
      assertThat(file.read().warnings())
          .containsExactly(
              "pages 2 and 5 of 5 have no text, only pictures; run them through character"
                  + " recognition");
    }
  }

  @Test
  void aFileThatIsCutOffSaysSo() throws Exception {
    try (PrintedFile file = new PrintedFile().page(page -> page.lines(72, 100, "Thanks."))) {
      byte[] whole = file.bytes();
      byte[] half = Arrays.copyOf(whole, whole.length / 2);
      assertThatThrownBy(() -> PdfText.of(half, 100)).hasMessageContaining("damaged or cut off");
      byte[] withoutEnd = Arrays.copyOf(whole, whole.length - 10);
      assertThat(PdfText.of(withoutEnd, 100).warnings())
          .containsExactly("the PDF is damaged or cut off, its end may be missing; fetch it again");
    }
  }

  @Test
  void layoutSaysWhatThePageShows() throws Exception {
    try (PrintedFile file =
        new PrintedFile()
            .page(
                page ->
                    page.put(BOLD, 10, 72, 90, "Keeping of logs")
                        .put(ITALIC, 10, 96, 120, "The Harbour Board,")
                        .put(PLAIN, 10, 96, 140, "Recalling the log of the bay,")
                        .lines(
                            72,
                            152,
                            "of the cape and of the strait, with all of its",
                            "keepers and crews, and whatever they have written",
                            "into the logs of the ports,"))) {
      List<Block> blocks = file.read().blocks();
      assertThat(blocks)
          .extracting(b -> b.layout().emphasized())
          .containsExactly(true, true, false);
      assertThat(blocks).extracting(b -> b.layout().indent()).containsExactly(0, 5, 5);
      assertThat(blocks).extracting(b -> b.layout().page()).containsOnly(1);
      assertThat(blocks).extracting(b -> b.layout().apart()).containsOnly(true);
    }
  }

  /** The same in two languages: a sentence goes on in the same column of the next page. */
  @Test
  void columnsOfTwoLanguagesAreReadOneAfterTheOther() throws Exception {
    String english = "the log of the port and of all the ships that come to it in the winter";
    String french = "le journal du port et de tous les navires qui y viennent pendant la saison";
    try (PrintedFile file =
        new PrintedFile()
            .page(
                page -> {
                  page.paragraph(60, 100, 150, english + ", " + english + ", " + english);
                  page.paragraph(310, 100, 150, french + ", " + french + ", " + french);
                })
            .page(
                page -> {
                  page.paragraph(60, 100, 150, "and in summer to " + english + ", " + english);
                  page.paragraph(310, 100, 150, "et pour " + french + ", " + french);
                })) {
      String read = file.read().text();
      assertThat(read.lastIndexOf("the log")).isLessThan(read.indexOf("le journal"));
      assertThat(file.read().pages()).extracting(p -> p.page()).containsExactly(1, 2, 1, 2);
    }
  }

  @Test
  void wordsCutAtTheEndOfALineAreWhole() throws Exception {
    try (PrintedFile file =
        new PrintedFile()
            .page(
                page ->
                    page.lines(72, 90, "The Harbour Board,")
                        .lines(
                            72,
                            120,
                            "Recalling that no lighthouse of the bay is self-made, that every light-",
                            "house has a keeper, and that no keeper of the bay is self-",
                            "made either, as a long-",
                            "time reader of the log knows,"))) {
      assertThat(file.read(Region.BODY).get(1))
          .isEqualTo(
              "Recalling that no lighthouse of the bay is self-made, that every lighthouse has a"
                  + " keeper, and that no keeper of the bay is self-made either, as a long-time"
                  + " reader of the log knows,");
    }
  }

  /** Printers that count in tenths of a point: fonts of 100 that are drawn as 10. */
  @Test
  void pagesDrawnInAnotherScaleAreReadTheSame() throws Exception {
    try (PrintedFile file =
        new PrintedFile()
            .page(
                page -> {
                  page.stream().transform(Matrix.getScaleInstance(0.1f, 0.1f));
                  page.put(PLAIN, 100, Matrix.getTranslateInstance(720, 7000), "The Harbour")
                      .put(PLAIN, 100, Matrix.getTranslateInstance(1260, 7000), "Board,");
                })) {
      assertThat(file.read(Region.BODY)).containsExactly("The Harbour Board,");
    }
  }
}
