package org.resolute.corpus.read;

import org.jsoup.nodes.Element;
import org.resolute.corpus.text.ListLabels;

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
      case LETTER -> "(" + ListLabels.letters(value) + ") ";
      case ROMAN -> "(" + ListLabels.roman(value) + ") ";
      case BULLET -> "• ";
    };
  }
}
