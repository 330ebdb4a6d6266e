package org.resolute.models.addressees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolute.models.addressees.Roles.Role;
import org.resolute.models.words.Words;

/**
 * Reads actors that are listed one after the other.
 *
 * <p>"all parties that have not yet done so and, in accordance with its law, the Office" lists two.
 */
final class ActorLists {

  private final Roles roles;
  private final PhraseReader phrases;

  ActorLists(Roles roles, PhraseReader phrases) {
    this.roles = roles;
    this.phrases = phrases;
  }

  /**
   * The actors listed at {@code from}; none where no actor is named there.
   *
   * @param strict whether each name must end with its noun, because a verb may follow
   */
  List<Phrase> listed(Words words, int from, int limit, boolean strict) {
    List<Phrase> list = new ArrayList<>(3);
    int at = from;
    while (at < limit) {
      Optional<Phrase> phrase = phrases.read(words, at, limit, strict);
      if (phrase.isEmpty()) {
        return list;
      }
      list.add(phrase.get());
      int next = separator(words, conditionEnd(words, phrase.get().resume(), limit), limit);
      if (next < 0) {
        return list;
      }
      at = words.is(from - 1, "to") && words.is(next, "to") ? next + 1 : next;
    }
    return list;
  }

  /** The place after "that have not yet done so", where another actor may be listed. */
  private static int conditionEnd(Words words, int at, int limit) {
    if (!words.is(at, "that") && !words.is(at, "which") && !words.is(at, "who")) {
      return at;
    }
    for (int i = at; i < limit; i++) {
      if (words.is(i, ",") || words.is(i, "to") || words.is(i, "and")) {
        return words.is(i, "to") ? at : i;
      }
    }
    return at;
  }

  /** The place after ", and": -1 where the list ends. */
  private int separator(Words words, int at, int limit) {
    int i = at;
    if (words.is(i, ",")) {
      i++;
    }
    if (words.is(i, "and") || words.is(i, "or")) {
      i++;
    } else if (words.is(i, "as") && words.is(i + 1, "well") && words.is(i + 2, "as")) {
      i += 3;
    } else if (i == at) {
      return -1;
    }
    return i < limit ? afterInsertions(words, i, limit) : -1;
  }

  /** The place after ", in accordance with their law,": {@code i} where nothing is put in. */
  int afterInsertions(Words words, int i, int limit) {
    int at = i;
    while (words.is(at, ",") && roles.is(Role.INSERTION, words.form(at + 1))) {
      int end = at + 1;
      while (end < limit && (!words.is(end, ",") || words.isAside(end))) {
        end++;
      }
      if (end >= limit) {
        return i;
      }
      at = end + (words.is(end + 1, ",") || roles.is(Role.INSERTION, words.form(end + 1)) ? 0 : 1);
    }
    return words.is(at, ",") && at == i ? at + 1 : at;
  }
}
