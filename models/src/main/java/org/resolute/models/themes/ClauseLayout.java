package org.resolute.models.themes;

import java.util.Set;

/**
 * How the words of a clause are arranged: what is quoted, what stands in a list, what is said only
 * as an example.
 *
 * <p>In "invest in schools, clinics, roads, bridges and digital networks" the digital networks are
 * one item of five; in "a safe, open and accessible digital space" the commas part adjectives, and
 * there is no list.
 */
final class ClauseLayout {

  private static final int LONGEST_ITEM = 10;
  private static final int FURTHEST_INTRODUCER = 14;

  /** Words that begin something new where a list could go on. */
  private static final Set<String> BREAKS =
      Set.of(
          "including",
          "such",
          "in",
          "which",
          "that",
          "who",
          "whose",
          "to",
          "with",
          "by",
          "while",
          "whether",
          "through",
          "for",
          "where",
          "when",
          "as",
          "on",
          "at",
          "taking",
          "bearing",
          "noting",
          "recognizing",
          "thereby",
          "thus",
          "also",
          "subject",
          "consistent",
          "inter",
          "particularly",
          "especially",
          "notably",
          "if",
          "so",
          "under",
          "within",
          "without",
          "from");

  private static final Set<String> INTRODUCERS =
      Set.of("including", "such", "inter", "especially", "particularly", "notably", "example");

  private final ClauseWords words;
  private final boolean[] quoted;

  ClauseLayout(ClauseWords words) {
    this.words = words;
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
    return new Standing(place, listLength(first, last), aside(first), isNamed(first, last));
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

  /** The number of items of the list in which the words are one. */
  private int listLength(int first, int last) {
    int start = startOfStretch(first);
    int end = endOfStretch(last);
    boolean head = !continuesList(start, end);
    if (head && end - last > 2) {
      return 1;
    }
    int before = head ? 0 : itemsBefore(start);
    int after = itemsAfter(end, start);
    boolean lastItem = after == 0;
    if (lastItem && before > 0 && isAdjectives(start, first)) {
      return 1;
    }
    return 1 + before + after + (joined(start, end, head) ? 1 : 0);
  }

  /** Whether the stretch is short, after a comma, and begins nothing new. */
  private boolean continuesList(int start, int end) {
    return start > 0
        && words.has(start, ClauseWords.COMMA)
        && !words.has(start, ClauseWords.STOP)
        && end - start <= LONGEST_ITEM
        && !isBreak(words.word(start));
  }

  /** An item that begins with "improving" is a doing of its own, not one more thing. */
  private static boolean isBreak(String word) {
    return BREAKS.contains(word) || (word.length() > 5 && word.endsWith("ing"));
  }

  private int itemsBefore(int start) {
    int items = 0;
    int at = start;
    while (at > 0) {
      int previous = startOfStretch(at - 1);
      items++;
      if (!continuesList(previous, at)) {
        return items;
      }
      at = previous;
    }
    return items;
  }

  private int itemsAfter(int end, int start) {
    int items = 0;
    int at = end;
    if (isFinal(start)) {
      return 0;
    }
    while (at < words.size()) {
      int next = endOfStretch(at);
      if (!continuesList(at, next)) {
        return items;
      }
      items++;
      if (isFinal(at)) {
        return items;
      }
      at = next;
    }
    return items;
  }

  /** Whether a stretch begins with "and" or "or": the last item of its list. */
  private boolean isFinal(int start) {
    return start < words.size()
        && (words.word(start).equals("and") || words.word(start).equals("or"));
  }

  /** "safe, open and accessible digital space": a single word on each side of the comma. */
  private boolean isAdjectives(int start, int first) {
    int previous = startOfStretch(start - 1);
    boolean shortBefore = !continuesList(previous, start) || start - previous <= 2;
    return shortBefore && first > start && first - start <= 5 && hasAnd(start, first);
  }

  private boolean hasAnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.word(i).equals("and")) {
        return to - i > 1;
      }
    }
    return false;
  }

  private boolean joined(int start, int end, boolean head) {
    for (int i = start + 1; i < end && !head; i++) {
      if (words.word(i).equals("and") || words.word(i).equals("or")) {
        return true;
      }
    }
    return false;
  }

  private int startOfStretch(int index) {
    int i = index;
    while (i > 0 && !words.has(i, ClauseWords.COMMA | ClauseWords.STOP)) {
      i--;
    }
    return i;
  }

  private int endOfStretch(int index) {
    int i = index + 1;
    while (i < words.size() && !words.has(i, ClauseWords.COMMA | ClauseWords.STOP)) {
      i++;
    }
    return i;
  }
}
