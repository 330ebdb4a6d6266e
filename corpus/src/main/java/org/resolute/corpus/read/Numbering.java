package org.resolute.corpus.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.resolute.corpus.text.Characters;
import org.resolute.corpus.text.ListLabels;

/** The numbers of the items of an HTML list, which browsers add to the text. */
final class Numbering {

  /**
   * What is printed before an item.
   *
   * @param text {@code (a)}
   * @param level 1 for the outermost list
   */
  record Label(String text, int level) {

    static final Label NONE = new Label("", 0);

    boolean isNone() {
      return text.isEmpty();
    }
  }

  /** How the items are counted. */
  private enum Style {
    DECIMAL,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    BULLET,
    NONE
  }

  private static final Pattern LIST_STYLE =
      Pattern.compile("list-style(?:-type)?\\s*+:\\s*+([a-z-]{1,30})");

  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,6}");

  /** Lists of this length and above are counted in digits, and reversed lists end there. */
  private static final int LONGEST = 702;

  /** Elements that do not end the first words of an item. */
  private static final Set<String> INLINE =
      Set.of("p", "span", "b", "i", "em", "strong", "a", "div");

  private final Style style;
  private final int step;
  private int value;

  private Numbering(Style style, int start, int step) {
    this.style = style;
    this.step = step;
    this.value = start - step;
  }

  /**
   * As the attributes {@code type}, {@code start}, {@code reversed} and the style of a list say.
   */
  static Numbering of(Element list) {
    if (list.normalName().equals("ul")) {
      return new Numbering(style(list, Style.BULLET), 1, 1);
    }
    boolean reversed = list.hasAttr("reversed");
    int items =
        reversed
            ? (int) list.children().stream().filter(c -> c.normalName().equals("li")).count()
            : 1;
    return new Numbering(
        style(list, Style.DECIMAL), integer(list.attr("start"), items), reversed ? -1 : 1);
  }

  private static Style style(Element element, Style fallback) {
    var css = LIST_STYLE.matcher(element.attr("style"));
    String named = css.find() ? css.group(1) : "";
    return switch (named.isEmpty() ? element.attr("type") : named) {
      case "1", "decimal", "decimal-leading-zero" -> Style.DECIMAL;
      case "a", "lower-alpha", "lower-latin" -> Style.LOWER_LETTER;
      case "A", "upper-alpha", "upper-latin" -> Style.UPPER_LETTER;
      case "i", "lower-roman" -> Style.LOWER_ROMAN;
      case "I", "upper-roman" -> Style.UPPER_ROMAN;
      case "disc", "circle", "square" -> Style.BULLET;
      case "none" -> Style.NONE;
      default -> fallback;
    };
  }

  private static int integer(String text, int fallback) {
    return INTEGER.matcher(text).matches() ? Integer.parseInt(text) : fallback;
  }

  /**
   * The label of the next item: "1.", "(a)", "(i)", "A.", "•". One whose own words begin with a
   * label has no other.
   *
   * @param level 1 for the outermost list
   */
  Label next(Element item, int level) {
    value = integer(item.attr("value"), value + step);
    String label = print(style(item, style), value);
    return label.isEmpty() || startsWithLabel(item) ? Label.NONE : new Label(label, level);
  }

  /** The number of the next item, without signs. */
  String count(Element item) {
    value = integer(item.attr("value"), value + step);
    return Integer.toString(Math.max(value, 0));
  }

  private static String print(Style style, int value) {
    boolean counted = value > 0 && value < LONGEST;
    return switch (counted || style == Style.BULLET || style == Style.NONE
        ? style
        : Style.DECIMAL) {
      case DECIMAL -> value + ".";
      case LOWER_LETTER -> "(" + ListLabels.letters(value) + ")";
      case UPPER_LETTER -> ListLabels.letters(value).toUpperCase(Locale.ROOT) + ".";
      case LOWER_ROMAN -> "(" + ListLabels.roman(value) + ")";
      case UPPER_ROMAN -> ListLabels.roman(value).toUpperCase(Locale.ROOT) + ".";
      case BULLET -> "•";
      case NONE -> "";
    };
  }

  private static boolean startsWithLabel(Element item) {
    String words = firstWords(item).stripLeading();
    var label = org.resolute.corpus.numbering.Label.at(words, 0);
    boolean clear = !words.isEmpty() && !Characters.isLetter(words.charAt(0));
    return !label.isNone() && (clear || words.length() > label.length());
  }

  /** The first text of an item, where it stands before any list. */
  private static String firstWords(Element item) {
    Node node = item;
    while (node.childNodeSize() > 0) {
      Node first = firstFilled(node);
      if (first instanceof TextNode words) {
        return words.getWholeText();
      }
      if (!INLINE.contains(first.nodeName())) {
        return "";
      }
      node = first;
    }
    return "";
  }

  private static Node firstFilled(Node parent) {
    for (Node child : parent.childNodes()) {
      boolean blank = child instanceof TextNode words && words.isBlank();
      if (!blank && !child.nodeName().equals("#comment")) {
        return child;
      }
    }
    return parent.childNode(0);
  }
}
