package org.resolute.corpus.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resolute.corpus.text.ListLabels;

/**
 * The numbers of a Word file's lists, which are not in its text. A level with the pattern {@code
 * (%2)} and the form {@code lowerLetter} gives "(a)", "(b)" and so on, anew below each item above.
 */
final class WordNumbering {

  /** How a level counts and how its label is written. */
  private record Level(String form, String pattern, int start) {}

  private static final Level NONE = new Level("none", "", 1);
  private static final int DEEPEST = 9;

  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, String> listOfNumber = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  WordNumbering(XMLStreamReader xml) throws XMLStreamException {
    String list = "";
    String number = "";
    String level = "";
    String form = "";
    int start = 1;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = WordPackage.attribute(xml, "val");
      switch (xml.getLocalName()) {
        case "abstractNum" -> list = WordPackage.attribute(xml, "abstractNumId");
        case "num" -> number = WordPackage.attribute(xml, "numId");
        case "abstractNumId" -> listOfNumber.put(number, value);
        case "lvl" -> {
          level = WordPackage.attribute(xml, "ilvl");
          form = "decimal";
          start = 1;
        }
        case "start" -> start = integer(value, 1);
        case "numFmt" -> form = value;
        case "lvlText" -> levels.putIfAbsent(list + "/" + level, new Level(form, value, start));
        default -> {
          // fonts and indents say nothing
        }
      }
    }
  }

  private static int integer(String text, int fallback) {
    boolean number =
        !text.isEmpty() && text.length() < 7 && text.chars().allMatch(Character::isDigit);
    return number ? Integer.parseInt(text) : fallback;
  }

  /** The label of the next item, and a space; empty where the list has none. */
  String next(String number, String levelText) {
    String list = listOfNumber.getOrDefault(number, "");
    int depth = Math.min(integer(levelText, 0), DEEPEST - 1);
    Level level = levels.getOrDefault(list + "/" + depth, NONE);
    if (level.form().equals("none")) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(list, l -> new int[DEEPEST]);
    counts[depth] = counts[depth] == 0 ? level.start() : counts[depth] + 1;
    for (int below = depth + 1; below < DEEPEST; below++) {
      counts[below] = 0;
    }
    return level.form().equals("bullet") ? "• " : label(list, level, counts) + " ";
  }

  private String label(String list, Level level, int[] counts) {
    String label = level.pattern();
    for (int i = 0; i < DEEPEST; i++) {
      Level above = levels.getOrDefault(list + "/" + i, NONE);
      label = label.replace("%" + (i + 1), count(above.form(), Math.max(counts[i], 1)));
    }
    return label.strip();
  }

  private static String count(String form, int value) {
    return switch (form) {
      case "lowerLetter" -> ListLabels.letters(value);
      case "upperLetter" -> ListLabels.letters(value).toUpperCase(java.util.Locale.ROOT);
      case "lowerRoman" -> ListLabels.roman(value);
      case "upperRoman" -> ListLabels.roman(value).toUpperCase(java.util.Locale.ROOT);
      default -> Integer.toString(value);
    };
  }
}
