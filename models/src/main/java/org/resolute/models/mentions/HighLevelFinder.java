package org.resolute.models.mentions;

import java.util.List;
import java.util.Set;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;
import org.resolute.models.gazetteer.Words;

/**
 * Finds high-level meetings by their subject, which is printed in lower case.
 *
 * <p>"adopted at the high-level plenary meeting of the General Assembly on the care of old ferries"
 * has the EVENT {@code high-level plenary meeting of the General Assembly on the care of old
 * ferries}. "a high-level meeting on ferries" names none, since it is one of many.
 */
final class HighLevelFinder implements MentionFinder {

  private static final int LONGEST = 30;
  private static final WordLists LISTS = new WordLists("high-level-words.csv");
  private static final Set<String> MEETINGS = LISTS.named("meeting");
  private static final Set<String> ENDS = LISTS.named("end");

  @Override
  public void find(Words words, Speaker speaker, List<Mention> found) {
    for (int at = 0; at < words.size(); at++) {
      if (opens(words, at)) {
        int subject = subject(words, at);
        int end = subject > at ? end(words, subject) : at;
        if (end > subject + 1) {
          found.add(RuleRecognizer.unlisted(MentionType.EVENT, words, at, end));
          at = end - 1;
        }
      }
    }
  }

  private static boolean opens(Words words, int at) {
    boolean high = words.is(at, "high-level") || words.is(at, "High-level");
    boolean one = words.is(at - 1, "a") || words.is(at - 1, "an") || words.is(at - 1, "any");
    return high && !one;
  }

  /** The "on" or "to" after "high-level plenary meeting of the General Assembly". */
  private static int subject(Words words, int at) {
    int i = words.is(at + 1, "plenary") ? at + 2 : at + 1;
    if (!MEETINGS.contains(words.word(i))) {
      return at;
    }
    i++;
    if (words.is(i, "of") && words.is(i + 1, "the") && words.startsUpper(i + 2)) {
      i += 2;
      while (words.startsUpper(i)) {
        i++;
      }
    }
    boolean follows = (words.is(i, "on") || words.is(i, "to")) && !words.startsDigit(i + 1);
    return follows ? i : at;
  }

  private static int end(Words words, int subject) {
    int i = subject + 1;
    while (i < words.size() && i < subject + LONGEST && goesOn(words, i)) {
      i++;
    }
    return i;
  }

  /** "the rights of crews and pilots", "the Framework 2031–2040". */
  private static boolean goesOn(Words words, int i) {
    if (words.is(i, "and")) {
      return words.startsLower(i + 1) && !words.is(i + 1, "the");
    }
    boolean range = words.is(i, "–") && words.startsDigit(i - 1) && words.startsDigit(i + 1);
    boolean word = words.startsLower(i) || words.startsUpper(i) || words.startsDigit(i);
    return range || (word && !ENDS.contains(words.word(i)));
  }
}
