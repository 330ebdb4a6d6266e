package org.resolute.corpus.metadata;

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
   * Whether the text is such a formula. Without its comma, or with a colon, it must name one of the
   * bodies in the list, since a heading looks the same.
   */
  public static boolean matches(String text) {
    if (!text.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length()) || text.length() > LONGEST) {
      return false;
    }
    return Bodies.isKnown(text) || (text.endsWith(",") && isName(body(text)));
  }

  /** The body that the formula names: {@code General Assembly}. */
  public static String body(String formula) {
    String name = formula.substring(ARTICLE.length());
    return name.endsWith(",") || name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
  }

  /** The words between "The" and the first comma of a sentence; empty where there are none. */
  public static String speaker(String sentence) {
    int comma = sentence.indexOf(',');
    boolean named = sentence.startsWith(ARTICLE) && comma > ARTICLE.length();
    return named ? sentence.substring(ARTICLE.length(), comma) : "";
  }

  /** Every word is capitalised, or a small word; commas stand in long names. */
  public static boolean isName(String name) {
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
