package org.resolute.models.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resolute.models.verbs.VerbForm.Mood;
import org.resolute.models.words.Words;

/**
 * Which acts of a chapeau govern its sub-paragraphs: the last that is no aside, and those that are
 * joined to it without an object, or without anything asked, of their own.
 *
 * <p>Of several acts those govern that announce the list by "the following" or "as follows"; else:
 *
 * <p>Of "Welcomes the report, and urges and encourages all States, mindful of their means:" it is
 * {@code urge} and {@code encourage}; of "Requests the Office, and invites donors, to:" it is both.
 */
final class Governing {

  private static final Set<String> JOINTS = Set.of(",", "and", "or", "]", "[", "/");

  private Governing() {}

  static List<Integer> indices(Words words, List<Act> acts) {
    List<Integer> announcing = announcing(words, acts);
    if (!announcing.isEmpty()) {
      return announcing;
    }
    List<Integer> governing = new ArrayList<>(2);
    int last = acts.size() - 1;
    while (last > 0 && acts.get(last).mood() == Mood.PARTICIPLE && hasMain(acts)) {
      last--;
    }
    for (int i = last; i >= 0; i--) {
      governing.add(0, i);
      if (i > 0 && !shared(words, acts.get(i - 1), acts.get(i))) {
        return governing;
      }
    }
    return governing;
  }

  /** The acts that say "the following" or "as follows", whatever the chapeau ends in. */
  private static List<Integer> announcing(Words words, List<Act> acts) {
    List<Integer> announcing = new ArrayList<>(2);
    for (int i = 0; i < acts.size(); i++) {
      int to = i + 1 < acts.size() ? acts.get(i + 1).from() : words.size();
      if (announces(words, acts.get(i).to(), to)) {
        announcing.add(i);
      }
    }
    while (!announcing.isEmpty()
        && announcing.get(0) > 0
        && shared(words, acts.get(announcing.get(0) - 1), acts.get(announcing.get(0)))) {
      announcing.add(0, announcing.get(0) - 1);
    }
    boolean open = words.is(words.size() - 1, ":") && words.is(words.size() - 2, "to");
    return open && !announcing.contains(acts.size() - 1) ? List.of() : announcing;
  }

  private static boolean announces(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean list = words.is(i, "following") && !words.is(i + 1, "the") && !words.is(i + 1, "its");
      if (list || (words.is(i, "as") && words.is(i + 1, "follows"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMain(List<Act> acts) {
    return acts.stream().anyMatch(a -> a.mood() != Mood.PARTICIPLE);
  }

  /** Whether what the next act asks is what the first asks, too. */
  private static boolean shared(Words words, Act one, Act next) {
    return joined(words, one, next) || (asks(one) && asks(next) && asksNothing(words, one, next));
  }

  private static boolean asks(Act act) {
    return act.subject().isEmpty() && act.entry().filter(VerbEntry::isDirective).isPresent();
  }

  /** "requests the Office, and": whether no "to", "that" or "for" says what is asked. */
  private static boolean asksNothing(Words words, Act one, Act next) {
    for (int i = one.to(); i < next.from(); i++) {
      if (words.is(i, "to") || words.is(i, "that") || words.is(i, "for")) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but "and", "or", a comma or the brackets of options stand between two acts. */
  static boolean joined(Words words, Act one, Act next) {
    for (int i = one.to(); i < next.from(); i++) {
      if (!JOINTS.contains(words.form(i))) {
        return false;
      }
    }
    return true;
  }
}
