package org.resolute.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.structure.Accounting;

/** Our own sample documents as Word files and pages give the clauses that they give as text. */
class EveryFormTest {

  private static final DocumentReader READER = DocumentReaders.standard(ReadingOptions.DEFAULT);

  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

  static List<Path> documents() throws IOException {
    Path folder = Path.of(System.getProperty("resolute.home", "..")).resolve("corpus/documents");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static List<String> paragraphs(String text) {
    return BLANK_LINE
        .splitAsStream(text)
        .map(p -> p.strip().replaceAll("\\s*\\n\\s*", " "))
        .filter(p -> !p.isEmpty())
        .toList();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static byte[] word(List<String> paragraphs) throws IOException {
    String body =
        paragraphs.stream()
            .map(p -> "<w:p><w:r><w:t>" + escaped(p) + "</w:t></w:r></w:p>")
            .collect(Collectors.joining());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                  + body
                  + "</w:body></w:document>")
              .getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] page(List<String> paragraphs) {
    return ("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"
            + paragraphs.stream()
                .map(p -> "<p>" + escaped(p) + "</p>")
                .collect(Collectors.joining("\n"))
            + "</body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> rows(ParsedDocument document) {
    Accounting.check(document);
    return document.clauses().stream()
        .map(c -> c.section().label() + "|" + c.number() + "|" + c.parent() + "|" + c.text())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aWordFileAndAPageGiveTheClausesOfTheText(Path file) throws Exception {
    ParsedDocument text = READER.read(new SourceDocument("d.txt", Files.readAllBytes(file))).get(0);
    List<String> paragraphs = paragraphs(text.text().replace('\f', '\n'));
    List<String> expected = rows(text);
    assertThat(expected).isNotEmpty();
    assertThat(rows(READER.read(new SourceDocument("d.docx", word(paragraphs))).get(0)))
        .isEqualTo(expected);
    assertThat(rows(READER.read(new SourceDocument("d.html", page(paragraphs))).get(0)))
        .isEqualTo(expected);
  }

  /** How the files were made stands in the README of this house. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A_RES_91_214.docx",
        "A_RES_91_214.html",
        "S_RES_3321_2036.docx",
        "S_RES_3321_2036.html",
        "S_PRST_2036_9.docx",
        "A_RES_91_214.odt",
        "S_RES_3321_2036.fodt",
        "S_PRST_2036_9.fodt",
        "A_RES_91_214.rtf",
        "S_RES_3321_2036.rtf",
        "A_RES_91_214.doc",
        "S_PRST_2036_9.doc"
      })
  void filesThatAWordProcessorWroteGiveTheClausesOfTheText(String name) throws Exception {
    Path text = documents().get(0).resolveSibling(name.replaceFirst("\\.[a-z]+$", ".txt"));
    ParsedDocument expected =
        READER.read(new SourceDocument("d.txt", Files.readAllBytes(text))).get(0);
    ParsedDocument read = READER.read(new SourceDocument(name, fixture(name))).get(0);
    assertThat(rows(read)).isEqualTo(rows(expected));
    assertThat(read.metadata()).isEqualTo(expected.metadata());
    assertThat(read.footnotes())
        .extracting(note -> note.mark() + " " + note.text())
        .containsExactlyElementsOf(
            expected.footnotes().stream().map(n -> n.mark() + " " + n.text()).toList());
    assertThat(read.clauses())
        .filteredOn(c -> c.section() != Section.STATEMENT && c.chapeaux().isEmpty())
        .extracting(c -> c.markup().emphases().stream().map(e -> e.of(c.text())).toList())
        .allSatisfy(words -> assertThat(words).hasSize(1));
  }

  private static byte[] fixture(String name) throws IOException {
    try (InputStream in = EveryFormTest.class.getResourceAsStream("libreoffice/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  @Test
  void anOldWordFileThatIsBrokenIsRefusedWithTheRemedy() {
    byte[] old = new byte[1024];
    byte[] signature = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(signature, 0, old, 0, signature.length);
    assertThat(reason("d.doc", old)).contains("cannot be read").contains("--convert-to docx");
    byte[] name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, old, 600, name.length);
    assertThat(reason("d.doc", old)).contains("save it as DOCX");
  }

  private static String reason(String name, byte[] content) {
    try {
      READER.read(new SourceDocument(name, content));
      return "";
    } catch (Exception e) {
      return String.valueOf(e.getMessage());
    }
  }
}
