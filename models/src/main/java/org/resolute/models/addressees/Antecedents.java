package org.resolute.models.addressees;

import java.util.Optional;
import org.resolute.models.addressees.Roles.Role;
import org.resolute.models.words.Words;

/** Says whom a pronoun means: in "commends the Office and requests it to report", the Office. */
final class Antecedents {

  private final AddresseeKinds kinds;
  private final Roles roles;
  private final PhraseReader phrases;

  Antecedents(AddresseeKinds kinds, Roles roles, PhraseReader phrases) {
    this.kinds = kinds;
    this.roles = roles;
    this.phrases = phrases;
  }

  /** The nearest actor before the pronoun that agrees with it in number; empty where none does. */
  Optional<Phrase> of(Words words, int pronoun) {
    boolean plural = words.is(pronoun, "them") || words.is(pronoun, "they");
    boolean person = !plural && !words.is(pronoun, "it");
    for (int i = pronoun - 1; i >= 0; i--) {
      boolean many = words.form(i).endsWith("s");
      boolean proper = !plural && words.isCapital(i) && i > 0;
      if (person && !roles.is(Role.PERSON, words.form(i))) {
        continue;
      }
      if ((kinds.isActor(words.form(i)) && many == plural) || proper) {
        int from = i;
        while (from > 0 && belongs(words, from - 1)) {
          from--;
        }
        return phrases.read(words, from, pronoun, false);
      }
    }
    return Optional.empty();
  }

  private boolean belongs(Words words, int i) {
    String form = words.form(i);
    return words.isWord(i)
        && !words.is(i, "and")
        && !words.is(i, "of")
        && (!roles.is(Role.STOP, form) || roles.is(Role.DETERMINER, form))
        && !roles.is(Role.LINK, form);
  }
}
