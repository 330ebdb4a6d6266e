package org.resolute.corpus.odt;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The styles of an OpenDocument text: how words are set, and how lists are numbered. */
final class OdtStyles {

  private static final int LONGEST_CHAIN = 20;

  /**
   * A level of a list.
   *
   * @param format {@code 1}, {@code a}, {@code I}; empty for none
   * @param shown how many levels its label shows, its own the last
   */
  record Level(String format, String prefix, String suffix, int start, int shown, boolean bullet) {

    static final Level NONE = new Level("", "", "", 1, 1, false);
  }

  /** By style and property, {@code T1 font-style}. */
  private final Map<String, String> values = new HashMap<>();

  private final Map<String, Level> levels = new HashMap<>();
  private String style = "";
  private String list = "";

  /** Takes in an element of the styles' part. */
  void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "style" -> {
        style = OdtPackage.attribute(xml, "name");
        put(xml, "parent-style-name");
        put(xml, "list-style-name");
      }
      case "text-properties" -> {
        put(xml, "font-style");
        put(xml, "font-weight");
        put(xml, "text-line-through-style");
        put(xml, "text-position");
        put(xml, "display");
      }
      case "list-style" -> list = OdtPackage.attribute(xml, "name");
      case "list-level-style-number", "list-level-style-bullet" -> level(xml);
      default -> {
        // pages and fonts say nothing
      }
    }
  }

  private void put(XMLStreamReader xml, String property) {
    String value = OdtPackage.attribute(xml, property);
    if (!value.isEmpty()) {
      values.put(style + " " + property, value);
    }
  }

  private void level(XMLStreamReader xml) {
    levels.put(
        list + " " + OdtPackage.attribute(xml, "level"),
        new Level(
            OdtPackage.attribute(xml, "num-format"),
            OdtPackage.attribute(xml, "num-prefix"),
            OdtPackage.attribute(xml, "num-suffix"),
            OdtPackage.integer(xml, "start-value", 1),
            OdtPackage.integer(xml, "display-levels", 1),
            xml.getLocalName().endsWith("bullet")));
  }

  /** The level, from 1, of a list style. */
  Level level(String listStyle, int depth) {
    return levels.getOrDefault(listStyle + " " + depth, Level.NONE);
  }

  /** The list style that a style of paragraphs names; empty where it names none. */
  String listStyle(String name) {
    return inherited(name, "list-style-name");
  }

  /** How a style sets words that stand in words set like {@code around}. */
  TextStyle text(String name, TextStyle around) {
    String slant = inherited(name, "font-style");
    String weight = inherited(name, "font-weight");
    String line = inherited(name, "text-line-through-style");
    boolean given = !slant.isEmpty() || !weight.isEmpty();
    boolean emphasized = slant.equals("italic") || slant.equals("oblique") || isBold(weight);
    boolean struck = !line.isEmpty() && !line.equals("none");
    boolean hidden = inherited(name, "display").equals("none");
    return new TextStyle(
        given ? emphasized : around.emphasized(),
        around.hidden() || struck || hidden,
        inherited(name, "text-position").startsWith("super"));
  }

  private static boolean isBold(String weight) {
    return weight.equals("bold") || (weight.compareTo("600") >= 0 && weight.compareTo("900") <= 0);
  }

  private String inherited(String name, String property) {
    String at = name;
    for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
      String value = values.get(at + " " + property);
      if (value != null) {
        return value;
      }
      at = values.getOrDefault(at + " parent-style-name", "");
    }
    return "";
  }
}
