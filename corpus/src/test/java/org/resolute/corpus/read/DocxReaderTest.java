package org.resolute.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.structure.Accounting;

class DocxReaderTest {

  private static final String NAMESPACE =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private static final String NUMBERING =
      "<w:numbering"
          + NAMESPACE
          + "><w:abstractNum w:abstractNumId=\"7\">"
          + level(0, "decimal", "%1.")
          + level(1, "lowerLetter", "(%2)")
          + level(2, "lowerRoman", "(%3)")
          + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>";

  private static final String STYLES =
      "<w:styles"
          + NAMESPACE
          + "><w:style w:styleId=\"Op\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>"
          + "<w:style w:styleId=\"Op2\"><w:basedOn w:val=\"Op\"/></w:style>"
          + "<w:style w:styleId=\"Verb\"><w:rPr><w:i/></w:rPr></w:style>"
          + "<w:style w:styleId=\"Verb2\"><w:basedOn w:val=\"Verb\"/></w:style>"
          + "<w:style w:styleId=\"Upright\"><w:basedOn w:val=\"Verb\"/><w:rPr><w:i w:val=\"0\"/></w:rPr></w:style></w:styles>";

  private static final String NOTES =
      "<w:footnotes"
          + NAMESPACE
          + "><w:footnote w:id=\"0\"><w:p><w:r><w:t>rule</w:t></w:r></w:p></w:footnote>"
          + "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Resolution 90/4, annex.</w:t></w:r></w:p></w:footnote></w:footnotes>";

  private static String level(int level, String form, String pattern) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, form, pattern);
  }

  private static String paragraph(String properties, String runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  private static String item(int level) {
    return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"3\"/></w:numPr>".formatted(level);
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String field(String mark) {
    return "<w:r><w:fldChar w:fldCharType=\"" + mark + "\"/></w:r>";
  }

  private static final String ITALIC =
      "<w:r><w:rPr><w:b w:val=\"0\"/><w:i/></w:rPr><w:t>Recalling</w:t></w:r>";

  private static final String LINKS =
      "<Relationships><Relationship Id=\"r5\" Target=\"https://example.org\" TargetMode=\"External\"/>"
          + "<Relationship Id=\"r6\" Target=\"styles.xml\"/></Relationships>";

  private static final String DOCUMENT =
      "<w:document"
          + NAMESPACE
          + "><w:body>"
          + paragraph("", run("A/RES/91/17"))
          + paragraph("", run("91/17. Harbours"))
          + paragraph("", run("The General Assembly,"))
          + paragraph(
              "",
              ITALIC
                  + run(" its ")
                  + "<w:hyperlink r:id=\"r5\">"
                  + run("90/4")
                  + "</w:hyperlink>"
                  + run(",")
                  + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                  + "<w:del><w:r><w:t>gone</w:t></w:r></w:del>"
                  + run(" and the ")
                  + field("begin")
                  + "<w:r><w:instrText> HYPERLINK \"https://example.org/non\" </w:instrText></w:r>"
                  + field("separate")
                  + run("non")
                  + "<w:r><w:noBreakHyphen/></w:r>"
                  + run("local")
                  + field("end")
                  + run(" costs,"))
          + paragraph("<w:pStyle w:val=\"Op2\"/>", run("Urges ports:"))
          + paragraph(item(1), run("To log:"))
          + paragraph(item(2), run("Ships;"))
          + paragraph(item(2), run("Crews;"))
          + paragraph(item(1), run("To tell;"))
          + paragraph(item(0), run("Thanks the crews."))
          + "</w:body></w:document>";

  private static ParsedDocument read(Map<String, String> parts) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
        write(zip, part.getKey(), part.getValue());
      }
    }
    return DocumentReaders.standard(ReadingOptions.DEFAULT)
        .read(new SourceDocument("r.docx", bytes.toByteArray()))
        .get(0);
  }

  private static void write(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void keepsLinksAndItalics() throws Exception {
    Clause clause =
        read(Map.of("word/document.xml", DOCUMENT, "word/_rels/document.xml.rels", LINKS))
            .clauses()
            .get(0);
    assertThat(clause.markup().links())
        .extracting(l -> l.span().of(clause.text()) + " -> " + l.target())
        .containsExactly("90/4 -> https://example.org", "non-local -> https://example.org/non");
    assertThat(clause.markup().emphases())
        .extracting(e -> e.of(clause.text()))
        .containsExactly("Recalling");
  }

  private static String styled(String style, String anew, String text) {
    return "<w:r><w:rPr><w:rStyle w:val=\"%s\"/>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(style, anew, text);
  }

  @Test
  void readsItalicsOfStylesUnlessTheRunSetsThemAnew() throws Exception {
    String body =
        paragraph("", run("The Harbour Board,"))
            + paragraph(
                "",
                styled("Verb2", "", "Thanking")
                    + styled("Upright", "", " the crews and ")
                    + styled("Verb", "<w:i w:val=\"0\"/>", "the ports, ")
                    + styled("Verb", "", "recalling")
                    + styled("Unknown", "", " its log,"));
    String document = "<w:document" + NAMESPACE + "><w:body>" + body + "</w:body></w:document>";
    Clause clause =
        read(Map.of("word/document.xml", document, "word/styles.xml", STYLES)).clauses().get(0);
    assertThat(clause.markup().emphases())
        .extracting(e -> e.of(clause.text()))
        .containsExactly("Thanking", "recalling");
  }

  @Test
  void readsListsWhoseNumbersAreNotInTheText() throws Exception {
    ParsedDocument document =
        read(
            Map.of(
                "word/document.xml", DOCUMENT,
                "word/numbering.xml", NUMBERING,
                "word/styles.xml", STYLES,
                "word/footnotes.xml", NOTES));
    assertThat(document.clauses())
        .extracting(c -> c.section().label() + "|" + c.number() + "|" + c.text())
        .containsExactly(
            "preambular||Recalling its 90/4, and the non-local costs,",
            "operative|1|Urges ports:",
            "operative|1(a)|To log:",
            "operative|1(a)(i)|Ships;",
            "operative|1(a)(ii)|Crews;",
            "operative|1(b)|To tell;",
            "operative|2|Thanks the crews.");
    assertThat(document.footnotes())
        .extracting(Footnote::text)
        .containsExactly("Resolution 90/4, annex.");
    Accounting.check(document);
  }

  @Test
  void saysThatAFileIsBroken() {
    assertThatThrownBy(() -> read(Map.of("word/document.xml", "<w:document>")))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("the Word file is broken");
  }
}
