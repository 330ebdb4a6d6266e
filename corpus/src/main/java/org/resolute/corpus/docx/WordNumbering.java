package org.resolute.corpus.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The numbers of a Word file's lists, which are not in its text. A level with the pattern {@code
 * (%2)} and the format {@code lowerLetter} gives "(a)", "(b)" and so on, anew below each item
 * above. Numbers that share a list go on counting where another stopped, unless they start anew.
 */
final class WordNumbering {

  private static final int DEEPEST = 9;
  private static final int HIGHEST = 30_000;

  /** Longer ones are no numbers. */
  private static final int LONGEST_LABEL = 60;

  /** Signs of items that a label in our texts can be; others are printed as a dot. */
  private static final String SIGNS = "–—-•·●▪◦‣";

  /** How a level counts and how its label is written. */
  private record Level(
      String format, String pattern, int start, int restartsAfter, boolean digitsOnly) {

    private static final Level NONE = new Level("none", "", 1, DEEPEST, false);

    Level with(String newFormat, String newPattern, int newStart) {
      return new Level(newFormat, newPattern, newStart, restartsAfter, digitsOnly);
    }
  }

  /** The level of a list that a paragraph stands on. */
  record Place(String number, int level) {

    static final Place NONE = new Place("", 0);

    boolean isNone() {
      return number.isEmpty() || number.equals("0");
    }
  }

  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, String> listByNumber = new HashMap<>();
  private final Map<String, String> styleLinkByList = new HashMap<>();
  private final Map<String, String> listByStyleLink = new HashMap<>();
  private final Map<String, Integer> levelByStyle = new HashMap<>();
  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  /** Where the reading of the part stands. */
  private String owner = "";

  private int depth;
  private Level level = Level.NONE;

  WordNumbering(XMLStreamReader xml) throws XMLStreamException {
    String number = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("lvl")) {
        levels.put(key(owner, depth), level);
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> owner = "list " + WordPackage.attribute(xml, "abstractNumId");
        case "num" -> {
          number = WordPackage.attribute(xml, "numId");
          owner = "number " + number;
        }
        case "abstractNumId" -> listByNumber.put(number, "list " + value(xml));
        default -> readLevel(xml);
      }
    }
  }

  private void readLevel(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "lvl" -> {
        depth = level(WordPackage.attribute(xml, "ilvl"));
        level = new Level("decimal", "", 1, depth, false);
      }
      case "lvlOverride" -> depth = level(WordPackage.attribute(xml, "ilvl"));
      case "startOverride" -> starts.put(key(owner, depth), integer(value(xml), 1));
      case "start" -> level = level.with(level.format(), level.pattern(), integer(value(xml), 1));
      case "numFmt" -> level = level.with(value(xml), level.pattern(), level.start());
      case "lvlText" -> level = level.with(level.format(), value(xml), level.start());
      case "lvlRestart" ->
          level =
              new Level(
                  level.format(),
                  level.pattern(),
                  level.start(),
                  integer(value(xml), depth),
                  level.digitsOnly());
      case "isLgl" ->
          level =
              new Level(
                  level.format(),
                  level.pattern(),
                  level.start(),
                  level.restartsAfter(),
                  WordPackage.isOn(value(xml)));
      case "pStyle" -> levelByStyle.put(owner + "/" + value(xml), depth);
      case "numStyleLink" -> styleLinkByList.put(owner, value(xml));
      case "styleLink" -> listByStyleLink.put(value(xml), owner);
      default -> {
        // fonts and indents say nothing
      }
    }
  }

  private static String value(XMLStreamReader xml) {
    return WordPackage.attribute(xml, "val");
  }

  private static String key(String owner, int depth) {
    return owner + "/" + depth;
  }

  private static int level(String text) {
    return Math.min(integer(text, 0), DEEPEST - 1);
  }

  private static int integer(String text, int fallback) {
    boolean number =
        !text.isEmpty() && text.length() < 6 && text.chars().allMatch(Character::isDigit);
    return number ? Math.min(Integer.parseInt(text), HIGHEST) : fallback;
  }

  /**
   * Where a paragraph of this style stands in the list with this number.
   *
   * @param levelText as the paragraph says; empty where the list's levels name the style
   */
  Place place(String number, String levelText, String style) {
    int named = levelByStyle.getOrDefault(list(number) + "/" + style, 0);
    return new Place(number, levelText.isEmpty() ? named : level(levelText));
  }

  /** The list that a number counts in; a list can stand for that of a style. */
  private String list(String number) {
    String list = listByNumber.getOrDefault(number, "");
    String style = styleLinkByList.getOrDefault(list, "");
    return style.isEmpty() ? list : listByStyleLink.getOrDefault(style, list);
  }

  /** The label of the next item there; empty where the list has none. */
  String next(Place place) {
    String list = list(place.number());
    int depth = place.level();
    Level level = levelOf(place.number(), list, depth);
    if (place.isNone() || level.equals(Level.NONE)) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(list, l -> new int[DEEPEST]);
    Integer anew = starts.remove(key("number " + place.number(), depth));
    if (anew != null) {
      counts[depth] = anew;
    } else {
      counts[depth] = counts[depth] == 0 ? level.start() : counts[depth] + 1;
    }
    restartBelow(place.number(), list, depth, counts);
    return label(place.number(), list, level, counts);
  }

  /** A level starts anew after an item above it; one that names a level only after such. */
  private void restartBelow(String number, String list, int depth, int[] counts) {
    for (int below = depth + 1; below < DEEPEST; below++) {
      if (levelOf(number, list, below).restartsAfter() > depth) {
        counts[below] = 0;
      }
    }
  }

  private Level levelOf(String number, String list, int depth) {
    Level own = levels.get(key("number " + number, depth));
    return own != null ? own : levels.getOrDefault(key(list, depth), Level.NONE);
  }

  private String label(String number, String list, Level level, int[] counts) {
    if (level.format().equals("bullet")) {
      return bullet(level.pattern());
    }
    StringBuilder label = new StringBuilder();
    String pattern = level.pattern();
    for (int i = 0; i < pattern.length() && label.length() < LONGEST_LABEL; i++) {
      int above = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (pattern.charAt(i) == '%' && above >= 0 && above < DEEPEST) {
        Level counted = levelOf(number, list, above);
        int value = counts[above] == 0 ? counted.start() : counts[above];
        label.append(NumberFormat.print(level.digitsOnly() ? "decimal" : counted.format(), value));
        i++;
      } else {
        label.append(pattern.charAt(i));
      }
    }
    return label.toString().strip();
  }

  private static String bullet(String pattern) {
    if (pattern.isBlank()) {
      return "";
    }
    String sign = pattern.strip();
    return sign.length() == 1 && SIGNS.contains(sign) ? sign : "•";
  }
}
