package org.resolute.corpus.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of an OpenDocument text that hold styles and words, unpacked within limits. */
final class OdtPackage {

  private static final String STYLES = "styles.xml";
  private static final String CONTENT = "content.xml";

  private final List<byte[]> parts = new ArrayList<>();

  /**
   * Unpacks the file; a flat one is one part.
   *
   * @param maxBytes what all parts together may have, unpacked
   */
  OdtPackage(byte[] content, long maxBytes) throws IOException {
    boolean zipped = content.length > 1 && content[0] == 'P' && content[1] == 'K';
    if (!zipped) {
      parts.add(content);
      return;
    }
    Map<String, byte[]> byName = unpack(content, maxBytes);
    if (!byName.containsKey(CONTENT)) {
      throw new IOException("it has no " + CONTENT);
    }
    if (byName.containsKey(STYLES)) {
      parts.add(byName.get(STYLES));
    }
    parts.add(byName.get(CONTENT));
  }

  private static Map<String, byte[]> unpack(byte[] content, long maxBytes) throws IOException {
    Map<String, byte[]> byName = new HashMap<>();
    long left = maxBytes;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(STYLES) || entry.getName().equals(CONTENT)) {
          byte[] part = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
          left -= part.length;
          if (left < 0) {
            throw new IOException("its parts unpack to more than " + maxBytes + " bytes");
          }
          byName.put(entry.getName(), part);
        }
      }
    }
    return byName;
  }

  /** How many parts there are: the styles' before that of the words, or both in one. */
  int size() {
    return parts.size();
  }

  /** The XML of a part, read without document types. */
  XMLStreamReader open(int part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new ByteArrayInputStream(parts.get(part)));
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

  /** A number from 0 to 9,999. */
  static int integer(XMLStreamReader xml, String name, int fallback) {
    String text = attribute(xml, name);
    boolean number =
        !text.isEmpty() && text.length() < 5 && text.chars().allMatch(Character::isDigit);
    return number ? Integer.parseInt(text) : fallback;
  }
}
