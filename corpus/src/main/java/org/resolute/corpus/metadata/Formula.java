package org.resolute.corpus.metadata;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words with which a body begins to speak: "The General Assembly,". */
public final class Formula {

  private static final int LONGEST = 160;

  /** Words that stand in lower case in the name of a body. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "of", "the", "to", "on", "and", "for", "in", "against", "at", "by", "with", "from", "or",
          "et", "des", "de", "du");

  private static final String ARTICLE = "The ";

  /** "The General Conference on Weights and Measures (CGPM), at its 27th meeting,". */
  private static final Pattern MEETING =
      Pattern.compile(
          "[Tt]he ([A-Z][^,.;]{2,150}?),? (?:(?:at|in) its [\\w /-]{3,60}(?:meeting|session)[^,:]{0,40}"
              + "|(?:[Mm]eeting|[Aa]ssembled|[Gg]athered|[Cc]onvened|[Hh]aving (?:met|been convened)) "
              + ".{3,600}?)[,:]");

  private Formula() {}

  /**
   * Whether the text is such a formula: "The General Assembly,", "THE GENERAL ASSEMBLY,", "“The
   * Security Council,". Without its comma, or with a colon, it must name one of the bodies that we
   * know, since a heading looks the same.
   */
  public static boolean matches(String text) {
    int start = opening(text);
    if (!text.regionMatches(true, start, ARTICLE, 0, ARTICLE.length())) {
      return false;
    }
    if (text.length() - start > LONGEST) {
      return text.length() < 6 * LONGEST && MEETING.matcher(text).matches();
    }
    String name = body(text);
    boolean comma = text.endsWith(",") && isName(name);
    return comma || Bodies.isKnown(text.substring(start)) || MEETING.matcher(text).matches();
  }

  /** How many quotation marks and brackets stand before it. */
  private static int opening(String text) {
    int start = 0;
    while (start < text.length() && "“\"«[".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  /** The body that the formula names, as printed: {@code General Assembly}. */
  public static String body(String formula) {
    Matcher meeting = MEETING.matcher(formula);
    if (meeting.matches()) {
      return meeting.group(1);
    }
    int start = Math.min(opening(formula) + ARTICLE.length(), formula.length());
    String name = formula.substring(start);
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
              && !Character.isDigit(bare.charAt(0))
              && !bare.startsWith("(")
              && !bare.startsWith("-")
              && !SMALL_WORDS.contains(bare))) {
        return false;
      }
    }
    return true;
  }
}
