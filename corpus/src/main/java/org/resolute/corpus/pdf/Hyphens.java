package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.resolute.corpus.Span;

/**
 * Heals what printing does to words: "non -member" and "non- member" are "non-member", soft hyphens
 * go. "Short- and long-term" stays as it is.
 */
final class Hyphens {

  /** After these, what the hyphen joins comes later. */
  private static final List<String> JOINING_WORDS = List.of("and ", "or ", "to ", "through ");

  /**
   * A healed paragraph.
   *
   * @param dropped where the characters stood that went, in order
   */
  record Healed(String text, List<Integer> dropped) {

    /** Where a place of the printed paragraph is in the healed one. */
    int place(int printed) {
      int found = Collections.binarySearch(dropped, printed);
      return printed - (found < 0 ? -found - 1 : found);
    }

    Span place(Span printed) {
      return new Span(place(printed.start()), place(printed.end()));
    }
  }

  private Hyphens() {}

  /**
   * Whether a line that ends so is cut within a word or a range: "non-" / "local", "2024–" /
   * "2034", "and/" / "or". A dash between words has a space before it.
   */
  static boolean isCut(CharSequence line) {
    int last = line.length() - 1;
    if (last < 1) {
      return false;
    }
    char before = line.charAt(last - 1);
    return isHyphen(line.charAt(last))
        ? !Character.isWhitespace(before)
        : "–/".indexOf(line.charAt(last)) >= 0 && Character.isLetterOrDigit(before);
  }

  /** The paragraph without soft hyphens and stray spaces. */
  static Healed heal(String text) {
    StringBuilder healed = new StringBuilder(text.length());
    List<Integer> dropped = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00AD' || (c == ' ' && isStraySpace(text, i))) {
        dropped.add(i);
      } else {
        healed.append(c);
      }
    }
    return new Healed(healed.toString(), dropped);
  }

  private static boolean isStraySpace(String text, int space) {
    return isBeforeHyphen(text, space) || isAfterHyphen(text, space);
  }

  private static boolean isAfterHyphen(String text, int space) {
    return space > 1
        && space + 1 < text.length()
        && isHyphen(text.charAt(space - 1))
        && Character.isLetter(text.charAt(space - 2))
        && Character.isLetter(text.charAt(space + 1))
        && JOINING_WORDS.stream().noneMatch(word -> text.startsWith(word, space + 1));
  }

  private static boolean isBeforeHyphen(String text, int space) {
    return space > 0
        && space + 2 < text.length()
        && Character.isLetter(text.charAt(space - 1))
        && isHyphen(text.charAt(space + 1))
        && Character.isLetter(text.charAt(space + 2));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }
}
