package org.resolute.corpus.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a Word file that hold text, unpacked within limits. */
final class WordPackage {

  static final String DOCUMENT = "word/document.xml";
  static final String NUMBERING = "word/numbering.xml";
  static final String STYLES = "word/styles.xml";
  static final String FOOTNOTES = "word/footnotes.xml";
  static final String ENDNOTES = "word/endnotes.xml";

  private static final Pattern PARTS =
      Pattern.compile(
          "word/(?:_rels/)?(?:document|numbering|styles|footnotes|endnotes"
              + "|(?:header|footer)\\d{0,4})\\.xml(?:\\.rels)?");
  private static final byte[] EMPTY = "<empty/>".getBytes(java.nio.charset.StandardCharsets.UTF_8);

  private final Map<String, byte[]> parts = new HashMap<>();

  /**
   * Unpacks the file.
   *
   * @param maxBytes what all parts together may have, unpacked
   */
  WordPackage(byte[] content, long maxBytes) throws IOException {
    long left = maxBytes;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (PARTS.matcher(entry.getName()).matches()) {
          byte[] part = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
          left -= part.length;
          if (left < 0) {
            throw new IOException("its parts unpack to more than " + maxBytes + " bytes");
          }
          parts.put(entry.getName(), part);
        }
      }
    }
    if (!has(DOCUMENT)) {
      throw new IOException("it has no " + DOCUMENT);
    }
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  /** The relations of a part: {@code word/_rels/document.xml.rels}. */
  XMLStreamReader openRelations(String part) throws XMLStreamException {
    return open(part.replaceFirst("word/", "word/_rels/") + ".rels");
  }

  /** The part's XML, read without document types; an empty element where the part is not there. */
  XMLStreamReader open(String part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new ByteArrayInputStream(parts.getOrDefault(part, EMPTY)));
  }

  /** Whether a property with this value is set; without a value it is. */
  static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("none");
  }

  /** The attribute of this local name, whatever its prefix; empty where it is not there. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
