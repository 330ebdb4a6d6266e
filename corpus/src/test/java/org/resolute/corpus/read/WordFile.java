package org.resolute.corpus.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small Word file that a test makes part by part. */
final class WordFile {

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

  private final Map<String, String> parts = new TreeMap<>();

  /** A file with this body. */
  static WordFile of(String body) {
    return new WordFile().with("document", "body", body);
  }

  private WordFile with(String part, String element, String content) {
    parts.put(
        "word/" + part + ".xml",
        "<w:%s%s><w:%s>%s</w:%s></w:%s>"
            .formatted(part, NAMESPACES, element, content, element, part));
    return this;
  }

  /** With a part besides: {@code part("numbering", "<w:num …/>")}. */
  WordFile part(String part, String content) {
    parts.put("word/" + part + ".xml", "<w:part%s>%s</w:part>".formatted(NAMESPACES, content));
    return this;
  }

  /** With relations of the document: {@code <Relationship …/>}. */
  WordFile relations(String relations) {
    parts.put("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return p("", r(text));
  }

  /** A paragraph with properties. */
  static String p(String properties, String runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  static String r(String text) {
    return r("", text);
  }

  /** A run with properties: {@code r("<w:strike/>", "gone")}; a bar is a line break. */
  static String r(String properties, String text) {
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(properties, text.replace("|", "</w:t><w:br/><w:t xml:space=\"preserve\">"));
  }

  /** The properties of an item of the list with this number. */
  static String item(int number, int level) {
    return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
        .formatted(level, number);
  }

  /** A list, and a number that counts in it: {@code list(1, level(0, "decimal", "%1."))}. */
  static String list(int id, String levels) {
    return "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>".formatted(id, levels);
  }

  static String number(int number, int list, String overrides) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
        .formatted(number, list, overrides);
  }

  static String level(int level, String format, String pattern) {
    return level(level, format, pattern, "");
  }

  static String level(int level, String format, String pattern, String more) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, format, more, pattern);
  }

  static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }
}
