package org.resolute.models.themes;

import java.util.Set;
import java.util.stream.Collectors;
import org.resolute.models.words.Table;

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

  /** Words that begin something new where a list could go on. */
  private static final Set<String> WEAK_BREAKS = words("weak break");

  /** Words after which whatever stood before is left behind. */
  private static final Set<String> STRONG_BREAKS = words("strong break");

  /** Verbs by which a body goes on to act: ", and requests the Office". */
  private static final Set<String> ACTS = words("act");

  /** Verbs with which one more thing to do begins: "to train staff, improve data and …". */
  private static final Set<String> DOINGS = words("doing");

  /** Words in -ing that name a thing, not a doing. */
  private static final Set<String> NOUNS = words("noun");

  /** After these "to" stands before a thing: "access to the Internet". */
  private static final Set<String> THINGS_FOLLOW = words("before a thing");

  private final ClauseWords words;

  private static Set<String> words(String part) {
    return Table.rows(ClauseLists.class, "list-words.csv").stream()
        .filter(row -> row.get("part").equals(part))
        .map(row -> row.get("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  ClauseLists(ClauseWords words) {
    this.words = words;
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
    while (i < end && !isStrongBreak(i)) {
      i++;
    }
    return i - start;
  }

  /** An item that begins with "improving" is a doing of its own, not one more thing. */
  private boolean beginsAnew(int start) {
    int i = Math.min(words.size() - 1, start + lengthOfJoint(start));
    String word = words.word(i);
    return WEAK_BREAKS.contains(word) || isStrongBreak(i) || ACTS.contains(word) || isDoing(i);
  }

  private boolean isDoing(int index) {
    String word = words.word(index);
    boolean thing = NOUNS.contains(word) || (index + 1 < words.size() && isJoint(index + 1));
    return DOINGS.contains(word) || (word.length() > 5 && word.endsWith("ing") && !thing);
  }

  private boolean isStrongBreak(int index) {
    String word = words.word(index);
    boolean ofThings =
        word.equals("to")
            && index + 1 < words.size()
            && THINGS_FOLLOW.contains(words.word(index + 1));
    return STRONG_BREAKS.contains(word) && !ofThings;
  }

  private boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (WEAK_BREAKS.contains(words.word(i)) || isStrongBreak(i)) {
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
    if (lengthOfJoint(start) > 0) {
      return 0;
    }
    while (at < words.size() && continuesList(at)) {
      items++;
      if (lengthOfJoint(at) > 0) {
        return items;
      }
      at = endOfStretch(at);
    }
    return items;
  }

  /** How many words join an item to the others: "and", "or", "as well as"; else 0. */
  private int lengthOfJoint(int start) {
    if (start < words.size() && isJoint(start)) {
      return 1;
    }
    boolean asWellAs =
        start + 3 < words.size()
            && words.word(start).equals("as")
            && words.word(start + 1).equals("well");
    return asWellAs ? 3 : 0;
  }

  private boolean isJoint(int index) {
    return words.word(index).equals("and") || words.word(index).equals("or");
  }

  /** "safe, open and accessible digital space": a single word on each side of the comma. */
  private boolean isAdjectives(int start, int first) {
    int previous = startOfStretch(start - 1);
    boolean shortBefore = !continuesList(previous) || start - previous <= 2;
    return shortBefore
        && first > start
        && first - start <= 5
        && isJoined(start, first)
        && !isJoint(first - 1);
  }

  private boolean isJoined(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (isJoint(i)) {
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
    int i = Math.min(words.size() - 1, start + lengthOfJoint(start));
    return words.has(start, ClauseWords.SEMICOLON)
        && !ACTS.contains(words.word(i))
        && !isDoing(i)
        && !isStrongBreak(i)
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
    while (i > 0 && !words.has(i, ClauseWords.COMMA | ClauseWords.STOP) && !isStrongBreak(i - 1)) {
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
