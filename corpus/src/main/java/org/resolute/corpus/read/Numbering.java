package org.resolute.corpus.read;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The numbers of a list's items, which word processors and browsers add to the text. */
final class Numbering {

  /** How the items are counted. */
  enum Form {
    DECIMAL,
    LETTER,
    ROMAN,
    BULLET
  }

  private final Form form;
  private int value;

  Numbering(Form form, int start) {
    this.form = form;
    this.value = start - 1;
  }

  /** As the attributes {@code type} and {@code start} of an HTML list say. */
  static Numbering of(Element list) {
    if (list.normalName().equals("ul")) {
      return new Numbering(Form.BULLET, 1);
    }
    Form form =
        switch (list.attr("type")) {
          case "a", "A" -> Form.LETTER;
          case "i", "I" -> Form.ROMAN;
          default -> Form.DECIMAL;
        };
    String start = list.attr("start");
    boolean given =
        !start.isEmpty() && start.length() < 6 && start.chars().allMatch(Character::isDigit);
    return new Numbering(form, given ? Integer.parseInt(start) : 1);
  }

  /** The next label and a space: {@code "1. "}, {@code "(a) "}, {@code "(i) "}, {@code "• "}. */
  String next() {
    value++;
    return switch (form) {
      case DECIMAL -> value + ". ";
      case LETTER -> "(" + letters(value) + ") ";
      case ROMAN -> "(" + roman(value) + ") ";
      case BULLET -> "• ";
    };
  }

  /** {@code a} for 1, {@code aa} for 27. */
  static String letters(int value) {
    return String.valueOf((char) ('a' + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
  }

  /** {@code iv} for 4. */
  static String roman(int value) {
    String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    return ("c".repeat(value / 100) + tens[value / 10 % 10] + ones[value % 10])
        .toLowerCase(Locale.ROOT);
  }
}
