package org.resolute.corpus.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the styles say: the lists that paragraphs belong to, which of them are headings, and what is
 * in italics or bold, struck or hidden.
 */
final class WordStyles {

  private static final int LONGEST_CHAIN = 20;

  private static final String OFF = "0";

  /** "heading 2", as Word names its own headings in every language. */
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

  /** "_ H _Ch_G", "_ H_1", "Reg_H_2/3_G": the headings of the United Nations' own templates. */
  private static final Pattern UN_HEADING =
      Pattern.compile("(?:reg)?_? ?h ?_{1,2}(ch|[1-6]).{0,9}");

  /** By property and style, {@code b Verb}. */
  private final Map<String, String> values = new HashMap<>();

  private final Map<String, String> parentByStyle = new HashMap<>();

  WordStyles(XMLStreamReader xml) throws XMLStreamException {
    String style = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = WordPackage.attribute(xml, "val");
      String name = xml.getLocalName();
      switch (name) {
        case "style" -> style = WordPackage.attribute(xml, "styleId");
        case "basedOn" -> parentByStyle.put(style, value);
        case "name", "numId", "ilvl", "outlineLvl", "i", "b", "strike", "dstrike", "vanish" ->
            values.put(name + " " + style, value);
        default -> {
          // fonts and spacing say nothing
        }
      }
    }
  }

  /** The list's number of the style or of one that it is based on; empty where there is none. */
  String number(String style) {
    return inherited("numId", style, "");
  }

  String level(String style) {
    return inherited("ilvl", style, "");
  }

  /** 1 for the highest heading; 0 for a style of other paragraphs. */
  int headingLevel(String style) {
    String outline = inherited("outlineLvl", style, "");
    if (outline.length() == 1 && outline.charAt(0) >= '0' && outline.charAt(0) < '9') {
      return outline.charAt(0) - '0' + 1;
    }
    String name = values.getOrDefault("name " + style, "").toLowerCase(Locale.ROOT);
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      return Integer.parseInt(heading.group(1));
    }
    Matcher ofTemplate = UN_HEADING.matcher(name);
    if (ofTemplate.matches()) {
      String level = ofTemplate.group(1);
      return level.equals("ch") ? 1 : Integer.parseInt(level) + 1;
    }
    return name.equals("title") ? 1 : 0;
  }

  /** Whether it is the style of a line of a table of contents. */
  boolean isContents(String style) {
    String name = values.getOrDefault("name " + style, "").toLowerCase(Locale.ROOT);
    return name.startsWith("toc ") && name.length() == 5;
  }

  /**
   * Whether a style, or one that it is based on, sets {@code property}, {@code i}.
   *
   * @param fallback where none of them says so
   */
  boolean isOn(String property, String style, boolean fallback) {
    return WordPackage.isOn(inherited(property, style, fallback ? "1" : OFF));
  }

  private String inherited(String property, String style, String fallback) {
    String at = style;
    for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
      String value = values.get(property + " " + at);
      if (value != null) {
        return value;
      }
      at = parentByStyle.getOrDefault(at, "");
    }
    return fallback;
  }
}
