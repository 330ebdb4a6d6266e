package org.resolute.corpus.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Link;
import org.resolute.corpus.Span;

class PageReaderTest {

  private static final PDFont TIMES = new PDType1Font(FontName.TIMES_ROMAN);

  /** The runs of a page of 600 by 800 points with these instructions, font {@code /F}. */
  private static List<Run> runs(String instructions, PDFont font) throws IOException {
    try (PDDocument document = new PDDocument()) {
      return new PageReader().read(page(document, instructions, font)).runs();
    }
  }

  private static PDPage page(PDDocument document, String instructions, PDFont font)
      throws IOException {
    PDPage page = new PDPage(new PDRectangle(600, 800));
    document.addPage(page);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), font);
    page.setResources(resources);
    PDStream stream = new PDStream(document);
    try (var out = stream.createOutputStream()) {
      out.write(instructions.getBytes(StandardCharsets.ISO_8859_1));
    }
    page.setContents(stream);
    return page;
  }

  private static List<String> texts(List<Run> runs) {
    return runs.stream().map(Run::text).toList();
  }

  @Test
  void aRunStandsAtItsBaselineFromTheTop() throws Exception {
    Run run = runs("BT /F 10 Tf 100 700 Td (Urges) Tj ET", TIMES).get(0);
    assertThat(run.text()).isEqualTo("Urges");
    assertThat(run.x()).isEqualTo(100);
    assertThat(run.y()).isEqualTo(100);
    assertThat(run.size()).isEqualTo(10);
    assertThat(run.end()).isBetween(120f, 130f);
  }

  @Test
  void aWideGapIsASpaceAndANarrowOneIsNone() throws Exception {
    assertThat(texts(runs("BT /F 10 Tf 9 9 Td [(Ur) 20 (ges) -400 (ports)] TJ ET", TIMES)))
        .containsExactly("Urges ports");
  }

  @Test
  void everyWayToBreakALineIsFollowed() throws Exception {
    String lines = "BT /F 10 Tf 14 TL 9 700 Td (a) Tj T* (b) Tj (c) ' 0 0 (d) \" 0 -20 TD (e) ' ET";
    assertThat(runs(lines, TIMES))
        .extracting(r -> r.text() + (int) r.y())
        .containsExactly("a100", "b114", "c128", "d142", "e182");
  }

  @Test
  void whatIsSavedIsRestored() throws Exception {
    String moved = "q 1 0 0 1 0 50 cm BT /F 8 Tf (a) Tj ET Q BT /F 10 Tf (b) Tj ET";
    assertThat(runs(moved, TIMES))
        .extracting(r -> r.text() + (int) r.y() + "/" + (int) r.size())
        .containsExactly("a750/8", "b800/10");
  }

  @Test
  void aTurnedStringIsReadAsIfThePageWereTurned() throws Exception {
    Run run = runs("BT /F 10 Tf 0 1 -1 0 50 100 Tm (Table) Tj ET", TIMES).get(0);
    assertThat(List.of(run.x(), run.y())).containsExactly(100f, 50f);
  }

  /** The areas of links reach from 90 to 110 points from the top, and over the comma. */
  private static List<Run> runsWithLinks(String instructions, float from, float to)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document, instructions, TIMES);
      link(page, new PDRectangle(from, 690, to - from, 20), "https://undocs.org/A/RES/90/4");
      return new PageReader().read(page).runs();
    }
  }

  private static void link(PDPage page, PDRectangle area, String target) throws IOException {
    PDActionURI action = new PDActionURI();
    action.setURI(target);
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(area);
    link.setAction(action);
    page.getAnnotations().add(link);
  }

  @Test
  void wordsInTheAreaOfALinkLeadToItsAddress() throws Exception {
    String words = "BT /F 10 Tf 100 700 Td [(see ) (90/4,) ( there)] TJ 0 -30 Td (see 90/4) Tj ET";
    float from = 100 + TIMES.getStringWidth("see ") / 100;
    float to = from + TIMES.getStringWidth("90/4,") / 100;
    List<Run> runs = runsWithLinks(words, from, to);
    assertThat(texts(runs)).containsExactly("see 90/4, there", "see 90/4");
    assertThat(runs.get(0).links())
        .containsExactly(new Link(new Span(4, 8), "https://undocs.org/A/RES/90/4"));
    assertThat(runs.get(1).links()).isEmpty();
  }

  @Test
  void turnedWordsAndPlacesWithinTheFileLeadNowhere() throws Exception {
    String turned = "BT /F 10 Tf 0 1 -1 0 50 100 Tm (Table) Tj ET";
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document, turned + " BT /F 10 Tf 100 700 Td (see 4) Tj ET", TIMES);
      link(page, new PDRectangle(0, 740, 200, 20), "https://undocs.org/A/RES/90/4");
      link(page, new PDRectangle(90, 690, 100, 20), "#annex");
      assertThat(new PageReader().read(page).runs())
          .hasSize(2)
          .allSatisfy(r -> assertThat(r.links()).isEmpty());
    }
  }

  @Test
  void formsAreDrawnWhereTheyArePlaced() throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(600, 800));
      document.addPage(page);
      PDFormXObject form = new PDFormXObject(document);
      form.setResources(new PDResources());
      COSName font = form.getResources().add(TIMES);
      form.setMatrix(Matrix.getTranslateInstance(0, 30).createAffineTransform());
      try (var out = form.getContentStream().createOutputStream()) {
        out.write(
            ("BT /" + font.getName() + " 10 Tf (in) Tj ET").getBytes(StandardCharsets.US_ASCII));
      }
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        stream.drawForm(form);
      }
      assertThat(new PageReader().read(page).runs())
          .extracting(r -> r.text() + (int) r.y())
          .containsExactly("in770");
    }
  }

  @Test
  void anEmbeddedFontIsReadByItsTables() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument();
        InputStream outlines =
            PDFont.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDFont font = PDType0Font.load(document, outlines);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        stream.beginText();
        stream.setFont(font, 12);
        stream.newLineAtOffset(72, 700);
        stream.showText("Größe der Häfen – 3 ½");
        stream.endText();
      }
      document.save(bytes);
    }
    try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
      assertThat(texts(new PageReader().read(document.getPage(0)).runs()))
          .containsExactly("Größe der Häfen – 3 ½");
    }
  }

  @Test
  void whatCannotBeDrawnIsPassedOver() throws Exception {
    assertThat(runs("Q Q /X Do BT (a) Tj /G 10 Tf (b) Tj /F 10 Tf (c) Tj ET", TIMES))
        .extracting(Run::text)
        .containsExactly("c");
  }

  /** PDFBox's own text stripper finds the same letters on every page that we have. */
  @Tag("slow")
  @Test
  void findsWhatPdfboxFinds() throws Exception {
    Path folder = Path.of(System.getProperty("resolute.shared", "../../shared"), "un/pdf");
    Assumptions.assumeTrue(Files.isDirectory(folder), folder + " is not there");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
          PageReader reader = new PageReader();
          StringBuilder ours = new StringBuilder();
          for (PDPage page : document.getPages()) {
            reader.read(page).runs().forEach(run -> ours.append(run.text()));
          }
          String theirs = new PDFTextStripper().getText(document);
          assertThat(letters(ours.toString())).as("%s", file).isEqualTo(letters(theirs));
        }
      }
    }
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(c -> c < 0x250 && Character.isLetterOrDigit(c))
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
