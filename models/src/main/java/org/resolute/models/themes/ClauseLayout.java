package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the words of a clause are arranged: which stand in a quoted title, and which in a list.
 *
 * <p>A list is a row of short stretches between commas. "health, education, energy, transport and
 * digital technologies" has five; a word of it stands in a list of five.
 */
final class ClauseLayout {

  private static final int LONGEST_ITEM = 7;
  private static final int LONG_LIST = 4;

  private final boolean[] quoted;
  private final int[] listLength;

  ClauseLayout(ClauseWords words) {
    quoted = new boolean[words.size()];
    listLength = new int[words.size()];
    markQuotes(words);
    markLists(words);
  }

  /** How the words from {@code first} to {@code last} stand. */
  CueHit.Setting setting(int first, int last) {
    if (first >= quoted.length) {
      return CueHit.Setting.PLAIN;
    }
    if (quoted[first]) {
      return CueHit.Setting.TITLE;
    }
    return listLength[first] >= LONG_LIST ? CueHit.Setting.LONG_LIST : CueHit.Setting.PLAIN;
  }

  private void markQuotes(ClauseWords words) {
    boolean inside = false;
    for (int i = 0; i < quoted.length; i++) {
      if (words.isAfter(i, ClauseWords.CLOSING_QUOTE)) {
        inside = false;
      }
      if (words.isAfter(i, ClauseWords.OPENING_QUOTE) && i > 0) {
        inside = true;
      }
      quoted[i] = inside;
    }
  }

  private void markLists(ClauseWords words) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < quoted.length; i++) {
      if (i == 0 || words.isAfter(i, ClauseWords.COMMA | ClauseWords.STOP)) {
        starts.add(i);
      }
    }
    starts.add(quoted.length);
    int first = 0;
    while (first < starts.size() - 1) {
      int end = first + 1;
      while (end < starts.size() - 1 && continues(words, starts, end)) {
        end++;
      }
      mark(starts, first, end);
      first = end;
    }
  }

  /** Whether the stretch is short and follows a comma: one more item of a list. */
  private static boolean continues(ClauseWords words, List<Integer> starts, int stretch) {
    return starts.get(stretch + 1) - starts.get(stretch) <= LONGEST_ITEM
        && !words.isAfter(starts.get(stretch), ClauseWords.STOP);
  }

  /** The head of a list is the end of the stretch before it: "including health, education". */
  private void mark(List<Integer> starts, int first, int end) {
    int head = Math.max(starts.get(first), starts.get(first + 1) - LONGEST_ITEM);
    Arrays.fill(listLength, head, starts.get(end), end - first);
  }
}
