package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A phrase of a theme file, ready to be looked for.
 *
 * <p>Words are parted by spaces and match in every inflected form: {@code supply chain} finds
 * "supply-chains". {@code =rights} matches that form alone, {@code cyber*} every word that begins
 * so, {@code punish|penalize} either word, and {@code ~4} stands for up to four words: {@code not
 * ~4 punish} finds "not be unduly punished".
 */
final class CuePattern {

  /** One place in the pattern. */
  record Place(Set<String> forms, Set<String> exact, List<String> prefixes, int gapBefore) {

    boolean matches(String word, String form) {
      return forms.contains(form) || exact.contains(word) || hasPrefixOf(word);
    }

    private boolean hasPrefixOf(String word) {
      for (int i = 0; i < prefixes.size(); i++) {
        if (word.startsWith(prefixes.get(i))) {
          return true;
        }
      }
      return false;
    }
  }

  private static final int LONGEST_GAP = 12;

  private final String phrase;
  private final List<Place> places;

  private CuePattern(String phrase, List<Place> places) {
    this.phrase = phrase;
    this.places = places;
  }

  /**
   * The pattern of a phrase.
   *
   * @throws IllegalArgumentException where the phrase has no word, or a gap at either end
   */
  static CuePattern of(String phrase) {
    List<Place> places = new ArrayList<>();
    int gap = 0;
    for (String element : phrase.trim().toLowerCase(Locale.ROOT).split(" +", -1)) {
      if (element.startsWith("~")) {
        gap = gapOf(element, phrase);
      } else {
        places.add(placeOf(element, gap));
        gap = 0;
      }
    }
    if (gap > 0 || places.isEmpty() || places.get(0).gapBefore() > 0) {
      throw new IllegalArgumentException("a phrase begins and ends with a word: " + phrase);
    }
    return new CuePattern(phrase, List.copyOf(places));
  }

  private static int gapOf(String element, String phrase) {
    String digits = element.substring(1);
    boolean valid = digits.matches("[1-9][0-9]?") && Integer.parseInt(digits) <= LONGEST_GAP;
    if (!valid) {
      throw new IllegalArgumentException(
          "a gap is ~1 to ~" + LONGEST_GAP + ", not " + element + ", in: " + phrase);
    }
    return Integer.parseInt(digits);
  }

  private static Place placeOf(String element, int gap) {
    List<String> alternatives = Arrays.asList(element.split("\\|", -1));
    if (alternatives.stream().anyMatch(a -> !a.matches("=?\\p{L}+\\*?|[0-9]+"))) {
      throw new IllegalArgumentException("not a word of a phrase: " + element);
    }
    return new Place(
        alternatives.stream()
            .filter(a -> !a.startsWith("=") && !a.endsWith("*"))
            .map(WordForm::of)
            .collect(Collectors.toUnmodifiableSet()),
        alternatives.stream()
            .filter(a -> a.startsWith("="))
            .map(a -> a.substring(1))
            .collect(Collectors.toUnmodifiableSet()),
        alternatives.stream()
            .filter(a -> a.endsWith("*"))
            .map(a -> a.substring(0, a.length() - 1))
            .toList(),
        gap);
  }

  String phrase() {
    return phrase;
  }

  List<Place> places() {
    return places;
  }
}
