package org.resolute.models.themes;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.resolute.corpus.Vocabulary;

/** What single words of a clause say of a list: that it goes on, or that something new begins. */
final class ListSigns {

  private static final Map<String, Set<String>> WORDS =
      Vocabulary.rows(ListSigns.class, "list-words.csv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("part"),
                  Collectors.mapping(row -> row.get("word"), Collectors.toUnmodifiableSet())));

  private static final Set<String> WEAK_BREAKS = WORDS.get("weak break");
  private static final Set<String> STRONG_BREAKS = WORDS.get("strong break");
  private static final Set<String> ACTS = WORDS.get("act");
  private static final Set<String> DOINGS = WORDS.get("doing");

  /** Words in -ing that name a thing, not a doing. */
  private static final Set<String> NOUNS = WORDS.get("noun");

  /** After these "to" stands before a thing: "access to the Internet". */
  private static final Set<String> THINGS_FOLLOW = WORDS.get("before a thing");

  private final ClauseWords words;

  ListSigns(ClauseWords words) {
    this.words = words;
  }

  /** Whether something new begins where a list could go on. */
  boolean isWeakBreak(int index) {
    return WEAK_BREAKS.contains(words.word(index));
  }

  /** Whether whatever stood before is left behind. */
  boolean isStrongBreak(int index) {
    String word = words.word(index);
    boolean ofThings =
        word.equals("to")
            && index + 1 < words.size()
            && THINGS_FOLLOW.contains(words.word(index + 1));
    return STRONG_BREAKS.contains(word) && !ofThings;
  }

  /** Whether the body goes on to act: ", and requests the Office". */
  boolean isAct(int index) {
    return ACTS.contains(words.word(index));
  }

  /** Whether one more thing to do begins: "to train staff, improve data and …". */
  boolean isDoing(int index) {
    String word = words.word(index);
    boolean thing = NOUNS.contains(word) || (index + 1 < words.size() && isJoint(index + 1));
    return DOINGS.contains(word) || (word.length() > 5 && word.endsWith("ing") && !thing);
  }

  /** How many words join an item to the others: "and", "or", "as well as"; else 0. */
  int lengthOfJoint(int start) {
    if (start < words.size() && isJoint(start)) {
      return 1;
    }
    boolean asWellAs =
        start + 3 < words.size()
            && words.word(start).equals("as")
            && words.word(start + 1).equals("well");
    return asWellAs ? 3 : 0;
  }

  boolean isJoint(int index) {
    return words.word(index).equals("and") || words.word(index).equals("or");
  }
}
