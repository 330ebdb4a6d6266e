package org.resolute.models.themes;

/**
 * Of how many items the list has in which some words of a clause are one.
 *
 * <p>In "invest in schools, clinics, roads and digital networks" the digital networks are one of
 * four; in "a safe, open and accessible digital space" the commas part adjectives, and there is no
 * list; in "collect data on roads, schools, clinics and wells" the data are no item. Items that
 * semicolons part count, too.
 */
final class ClauseLists {

  private static final int LONGEST_ITEM = 10;
  private static final int LONGEST_SEGMENT = 40;
  private static final int SHORTEST_SEQUENCE = 4;

  private final ClauseWords words;
  private final ListSigns signs;

  ClauseLists(ClauseWords words) {
    this.words = words;
    this.signs = new ListSigns(words);
  }

  /** The number of items; 1 outside a list. */
  int lengthAround(int first, int last) {
    return Math.max(byCommas(first, last), bySemicolons(first));
  }

  private int byCommas(int first, int last) {
    int start = startOfItem(first);
    int end = endOfStretch(last);
    boolean head = !continuesList(start);
    boolean broken = isBroken(last + 1, end);
    if (head && (end - last > 2 || broken)) {
      return 1;
    }
    int before = head ? 0 : itemsBefore(start);
    int after = broken ? 0 : itemsAfter(end, start);
    if (after == 0 && before > 0 && isAdjectives(start, first)) {
      return 1;
    }
    return 1 + before + after + (!head && isJoined(start, end) ? 1 : 0);
  }

  /** Whether the stretch stands after a comma, is short, and begins nothing new. */
  private boolean continuesList(int start) {
    return start > 0
        && words.has(start, ClauseWords.COMMA)
        && !words.has(start, ClauseWords.STOP)
        && lengthOfItem(start) <= LONGEST_ITEM
        && !beginsAnew(start);
  }

  private int lengthOfItem(int start) {
    int end = endOfStretch(start);
    int i = start + 1;
    while (i < end && !signs.isStrongBreak(i)) {
      i++;
    }
    return i - start;
  }

  /** An item that begins with "improving" is a doing of its own, not one more thing. */
  private boolean beginsAnew(int start) {
    int i = Math.min(words.size() - 1, start + signs.lengthOfJoint(start));
    return signs.isWeakBreak(i) || signs.isStrongBreak(i) || signs.isAct(i) || signs.isDoing(i);
  }

  private boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (signs.isWeakBreak(i) || signs.isStrongBreak(i)) {
        return true;
      }
    }
    return false;
  }

  private int itemsBefore(int start) {
    int items = 0;
    int at = start;
    while (at > 0) {
      int previous = startOfStretch(at - 1);
      items++;
      if (!continuesList(previous)) {
        return items;
      }
      at = previous;
    }
    return items;
  }

  private int itemsAfter(int end, int start) {
    int items = 0;
    int at = end;
    if (signs.lengthOfJoint(start) > 0) {
      return 0;
    }
    while (at < words.size() && continuesList(at)) {
      items++;
      if (signs.lengthOfJoint(at) > 0) {
        return items;
      }
      int next = endOfStretch(at);
      boolean goesOn = next < words.size() && continuesList(next);
      if (!goesOn && isJoined(at, next)) {
        return items + 1;
      }
      at = next;
    }
    return items;
  }

  /** "safe, open and accessible digital space": a single word on each side of the comma. */
  private boolean isAdjectives(int start, int first) {
    int previous = startOfStretch(start - 1);
    boolean shortBefore = !continuesList(previous) || start - previous <= 2;
    return shortBefore
        && first > start
        && first - start <= 5
        && isJoined(start, first)
        && !signs.isJoint(first - 1);
  }

  private boolean isJoined(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (signs.isJoint(i)) {
        return true;
      }
    }
    return false;
  }

  private int bySemicolons(int first) {
    int start = first;
    while (start > 0 && !words.has(start, ClauseWords.STOP)) {
      start--;
    }
    int end = endOfSegment(first);
    if (end - start > LONGEST_SEGMENT) {
      return 1;
    }
    int items = 1 + segmentsBefore(start) + segmentsAfter(end);
    return items >= SHORTEST_SEQUENCE ? items : 1;
  }

  private int segmentsBefore(int start) {
    int items = 0;
    int at = start;
    while (at > 0 && goesOn(at)) {
      items++;
      at--;
      while (at > 0 && !words.has(at, ClauseWords.STOP)) {
        at--;
      }
    }
    return items;
  }

  private int segmentsAfter(int end) {
    int items = 0;
    int at = end;
    while (at < words.size() && goesOn(at)) {
      items++;
      at = endOfSegment(at);
    }
    return items;
  }

  /** Whether a segment after a semicolon is one more item, not one more act. */
  private boolean goesOn(int start) {
    int i = Math.min(words.size() - 1, start + signs.lengthOfJoint(start));
    return words.has(start, ClauseWords.SEMICOLON)
        && !signs.isAct(i)
        && !signs.isDoing(i)
        && !signs.isStrongBreak(i)
        && !words.word(i).equals("also")
        && !words.word(i).equals("further");
  }

  private int endOfSegment(int index) {
    int i = index + 1;
    while (i < words.size() && !words.has(i, ClauseWords.STOP)) {
      i++;
    }
    return i;
  }

  /** The start of the stretch between commas, or what follows a strong break within it. */
  private int startOfItem(int index) {
    int i = index;
    while (i > 0
        && !words.has(i, ClauseWords.COMMA | ClauseWords.STOP)
        && !signs.isStrongBreak(i - 1)) {
      i--;
    }
    return i;
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
