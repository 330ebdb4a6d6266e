package org.resolute.models.addressees;

import java.util.Optional;
import org.resolute.models.addressees.Roles.Role;
import org.resolute.models.words.Words;

/**
 * Reads the words that name one actor.
 *
 * <p>"the relevant United Nations agencies, funds and programmes to assist" names one actor, up to
 * {@code programmes}; "the Governments of Ruritania and Zenda" names the first of two, up to {@code
 * Ruritania}.
 */
final class PhraseReader {

  private final AddresseeKinds kinds;
  private final Roles roles;
  private final NameJoints joints;

  PhraseReader(AddresseeKinds kinds, Roles roles) {
    this.kinds = kinds;
    this.roles = roles;
    this.joints = new NameJoints(kinds, roles);
  }

  /**
   * The actor named at {@code from}; empty where none is.
   *
   * @param limit the word that the name ends before at the latest
   * @param strict whether the name must end with its noun, because a verb may follow: "that all
   *     parties cease"
   */
  Optional<Phrase> read(Words words, int from, int limit, boolean strict) {
    int start = roles.is(Role.ARTICLE, words.form(from)) ? from + 1 : from;
    NameScan scan = new NameScan(kinds, roles, joints, words, start, limit, strict);
    int end = scan.run();
    if (end == start || words.form(end - 1).endsWith("'s") || !scan.named()) {
      return Optional.empty();
    }
    int full = afterParties(words, end, limit);
    return Optional.of(new Phrase(start, full, afterAsides(words, full, limit), scan.common()));
  }

  /** "States that are parties to the conflict": no condition, but what they are. */
  private int afterParties(Words words, int end, int limit) {
    boolean parties =
        words.is(end, "that")
            && words.is(end + 1, "are")
            && (words.is(end + 2, "parties") || words.is(end + 2, "members"))
            && (words.is(end + 3, "to") || words.is(end + 3, "of"));
    if (!parties) {
      return end;
    }
    int i = end + 4;
    while (i < limit && words.isWord(i) && !roles.is(Role.STOP, words.form(i))) {
      i++;
    }
    return i;
  }

  private static int afterAsides(Words words, int end, int limit) {
    int i = end;
    while (i < limit && words.isAside(i)) {
      i++;
    }
    return i;
  }
}
