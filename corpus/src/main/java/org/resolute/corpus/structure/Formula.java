package org.resolute.corpus.structure;

import java.util.Set;

/** The words with which a body begins to speak: "The General Assembly,". */
public final class Formula {

  private static final int LONGEST = 160;

  /** Words that stand in lower case in the name of a body. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "of", "the", "to", "on", "and", "for", "in", "against", "at", "by", "with", "from", "or");

  private static final String ARTICLE = "The ";

  private Formula() {}

  /**
   * Whether the text is such a formula. Without its comma it must name one of the bodies that we
   * know, since a heading looks the same.
   */
  public static boolean matches(String text) {
    if (!text.startsWith(ARTICLE) || text.length() > LONGEST) {
      return false;
    }
    boolean comma = text.endsWith(",");
    String name = comma ? text.substring(ARTICLE.length(), text.length() - 1) : body(text);
    return comma ? isName(name) : Bodies.isKnown(name);
  }

  /** The body that the formula names: {@code General Assembly}. */
  static String body(String formula) {
    String name = formula.substring(ARTICLE.length());
    return name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
  }

  /** Every word is capitalised, or a small word; commas stand in long names. */
  static boolean isName(String name) {
    for (String word : name.split(" ")) {
      String bare = word.replace(",", "");
      if (bare.isEmpty()
          || (!Character.isUpperCase(bare.charAt(0))
              && !bare.startsWith("(")
              && !SMALL_WORDS.contains(bare))) {
        return false;
      }
    }
    return true;
  }
}
