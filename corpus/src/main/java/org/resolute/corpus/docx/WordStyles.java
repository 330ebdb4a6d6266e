package org.resolute.corpus.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the styles say: the lists that paragraphs belong to, and what is in italics or bold. */
final class WordStyles {

  private static final int LONGEST_CHAIN = 20;

  private static final String OFF = "0";

  private final Map<String, String> numberByStyle = new HashMap<>();
  private final Map<String, String> levelByStyle = new HashMap<>();
  private final Map<String, String> parentByStyle = new HashMap<>();
  private final Map<String, String> italicsByStyle = new HashMap<>();
  private final Map<String, String> boldByStyle = new HashMap<>();

  WordStyles(XMLStreamReader xml) throws XMLStreamException {
    String style = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = WordPackage.attribute(xml, "val");
      switch (xml.getLocalName()) {
        case "style" -> style = WordPackage.attribute(xml, "styleId");
        case "basedOn" -> parentByStyle.put(style, value);
        case "numId" -> numberByStyle.put(style, value);
        case "i" -> italicsByStyle.put(style, value);
        case "b" -> boldByStyle.put(style, value);
        case "ilvl" -> levelByStyle.put(style, value);
        default -> {
          // fonts and spacing say nothing
        }
      }
    }
  }

  /** The list's number of the style or of one that it is based on; empty where there is none. */
  String number(String style) {
    return inherited(numberByStyle, style, "");
  }

  String level(String style) {
    return inherited(levelByStyle, style, "");
  }

  /** Whether the style of characters, or one that it is based on, sets them in italics. */
  boolean isItalic(String style) {
    return WordPackage.isOn(inherited(italicsByStyle, style, OFF));
  }

  boolean isBold(String style) {
    return WordPackage.isOn(inherited(boldByStyle, style, OFF));
  }

  private String inherited(Map<String, String> values, String style, String fallback) {
    String at = style;
    for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
      if (values.containsKey(at)) {
        return values.get(at);
      }
      at = parentByStyle.getOrDefault(at, "");
    }
    return fallback;
  }
}
