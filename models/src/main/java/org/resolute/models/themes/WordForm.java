package org.resolute.models.themes;

/**
 * The form under which inflected words meet: {@code suppliers} and {@code supplier}, {@code
 * penalised} and {@code penalizing} share one.
 *
 * <p>Only inflection is taken off, never derivation: {@code measures} does not meet {@code
 * measurement}. The form is a key, not a word: that of {@code produced} is {@code produc}.
 */
final class WordForm {

  private static final int SHORTEST_STEM = 3;

  private WordForm() {}

  /** The key of a word in lower case. */
  static String of(String word) {
    if (word.length() <= SHORTEST_STEM) {
      return word;
    }
    String stem = withoutEnding(word);
    if (stem.length() < SHORTEST_STEM) {
      stem = stem + "e";
    }
    boolean endsInE = stem.length() > SHORTEST_STEM && stem.endsWith("e");
    if (endsInE) {
      stem = cut(stem, 1);
    }
    if ((endsInE || isVerbal(word)) && needsItsE(stem)) {
      stem = stem + "e";
    }
    return british(single(stem));
  }

  private static boolean isVerbal(String word) {
    return word.endsWith("ing") || word.endsWith("ed");
  }

  /**
   * {@code not} of {@code noting}: without its e it would double the last letter, and is a word.
   */
  private static boolean needsItsE(String stem) {
    return stem.length() == SHORTEST_STEM
        && !isVowel(stem.charAt(0))
        && isVowel(stem.charAt(1))
        && !isVowel(stem.charAt(2))
        && "wxy".indexOf(stem.charAt(2)) < 0;
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  private static String withoutEnding(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("ied") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("ing") && word.length() > 4) {
      return cut(word, 3);
    }
    if (word.endsWith("ed") && !word.endsWith("eed")) {
      return cut(word, 2);
    }
    return withoutPlural(word);
  }

  private static String withoutPlural(String word) {
    if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes");
    return cut(word, hissing ? 2 : 1);
  }

  /** {@code plann} of {@code planning} becomes {@code plan}. */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && !isVowel(stem.charAt(last)) ? cut(stem, 1) : stem;
  }

  /** {@code organiz} becomes {@code organis}, {@code penalization} {@code penalisation}. */
  private static String british(String stem) {
    if (stem.length() > 5 && stem.endsWith("iz")) {
      return cut(stem, 1) + "s";
    }
    return stem.endsWith("ization") ? cut(stem, 7) + "isation" : stem;
  }

  private static String cut(String word, int ending) {
    return word.substring(0, word.length() - ending);
  }
}
