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
  private final Restrictions restrictions;

  PhraseReader(AddresseeKinds kinds, Roles roles) {
    this.kinds = kinds;
    this.roles = roles;
    this.joints = new NameJoints(kinds, roles);
    this.restrictions = new Restrictions(roles);
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
    int full = restrictions.end(words, end, limit, strict);
    return Optional.of(new Phrase(start, full, afterAsides(words, full, limit), scan.common()));
  }

  private static int afterAsides(Words words, int end, int limit) {
    int i = end;
    while (i < limit && words.isAside(i)) {
      i++;
    }
    return i;
  }
}
