package org.resolute.models.themes;

import java.util.Set;

/**
 * How the words of a clause are arranged: what is quoted, what stands in a list, what is said only
 * as an example.
 *
 * <p>In "prevent abuse, including on the Internet" the Internet is said aside.
 */
final class ClauseLayout {

  private static final int FURTHEST_INTRODUCER = 14;

  private static final Set<String> INTRODUCERS =
      Set.of("including", "such", "inter", "especially", "particularly", "notably", "example");

  private final ClauseWords words;
  private final ClauseLists lists;
  private final boolean[] quoted;

  ClauseLayout(ClauseWords words) {
    this.words = words;
    this.lists = new ClauseLists(words);
    this.quoted = new boolean[words.size()];
    markQuotes();
  }

  private void markQuotes() {
    boolean inside = false;
    for (int i = 0; i < quoted.length; i++) {
      if (words.has(i, ClauseWords.CLOSING_QUOTE)) {
        inside = false;
      }
      if (words.has(i, ClauseWords.OPENING_QUOTE) && i > 0) {
        inside = true;
      }
      quoted[i] = inside;
    }
  }

  /** How the words from {@code first} to {@code last} stand. */
  Standing standing(int first, int last) {
    Standing.Place place = quoted[first] ? Standing.Place.QUOTE : Standing.Place.CLAUSE;
    return new Standing(place, lists.lengthAround(first, last), aside(first), isNamed(first, last));
  }

  private int aside(int first) {
    for (int i = first - 1; i >= Math.max(0, first - FURTHEST_INTRODUCER); i--) {
      if (INTRODUCERS.contains(words.word(i))) {
        return first - i;
      }
      if (words.has(i + 1, ClauseWords.STOP)) {
        return Standing.NO_ASIDE;
      }
    }
    return Standing.NO_ASIDE;
  }

  private boolean isNamed(int first, int last) {
    boolean before = first > 1 && isCapital(first - 1) && isCapital(first);
    boolean beforeOf = first > 2 && isCapital(first - 2) && isCapital(first) && isShort(first - 1);
    boolean after = last + 1 < words.size() && isCapital(last + 1) && isCapital(last) && last > 0;
    return before || beforeOf || after;
  }

  private boolean isShort(int index) {
    return words.word(index).length() <= 3;
  }

  private boolean isCapital(int index) {
    return words.has(index, ClauseWords.CAPITAL);
  }
}
