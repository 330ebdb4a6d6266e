package org.resolute.models.addressees;

import java.util.Locale;
import org.resolute.models.addressees.Roles.Role;
import org.resolute.models.words.Words;

/**
 * Tells an "and" inside a name ("Office on Drugs and Crime", "Sahel and Maghreb States", "agencies,
 * funds and programmes") from one between two names.
 */
final class NameJoints {

  private final AddresseeKinds kinds;
  private final Roles roles;

  NameJoints(AddresseeKinds kinds, Roles roles) {
    this.kinds = kinds;
    this.roles = roles;
  }

  /** "Drugs and Crime", "Trinidad and Tobago": whether the "and" at {@code i} is inside a name. */
  boolean joinsName(Words words, int i, int limit) {
    if (roles.is(Role.DOUBLE, words.form(i - 1))) {
      return true;
    }
    return words.isCapital(i - 1)
        && words.isCapital(i + 1)
        && !isAcronym(words, i + 1)
        && !leadsToActor(words, i + 1, limit);
  }

  /** "Sahel and Maghreb States", "Economic and Social Council": whether both share a noun. */
  boolean sharesNoun(Words words, int i) {
    boolean names =
        words.isCapital(i - 1)
            && !isAcronym(words, i - 1)
            && words.isCapital(i + 1)
            && !isAcronym(words, i + 1);
    return names
        && (kinds.isActor(words.form(i + 2))
            || (kinds.isActor(words.form(i + 3)) && words.isCapital(i + 2)));
  }

  /** "Member and observer States": whether the word at {@code i} waits for its noun. */
  boolean sharesStates(Words words, int i) {
    return words.is(i, "member") && words.is(i + 1, "and") && words.is(i + 3, "states");
  }

  /** "organizations and arrangements", "funds and programmes": whether one goes with the other. */
  boolean isCompanion(Words words, int i) {
    if (!roles.is(Role.COMPANION, words.form(i + 1)) || !words.is(i, "and")) {
      return false;
    }
    boolean companions = roles.is(Role.COMPANION, words.form(i - 1));
    return companions
        || (kinds.isActor(words.form(i - 1)) && !words.is(i - 1, "states") && ends(words, i + 2));
  }

  /** ", funds and programmes": whether the comma at {@code i} parts such nouns. */
  boolean partsCompanions(Words words, int i) {
    return words.is(i, ",")
        && roles.is(Role.COMPANION, words.form(i + 1))
        && (words.is(i + 2, "and") || words.is(i + 2, ","))
        && roles.is(Role.COMPANION, words.form(i + 3));
  }

  /**
   * "international, regional and subregional bodies": whether the comma at {@code i} parts such.
   */
  boolean partsAdjectives(Words words, int i, int limit) {
    int at = i;
    while (words.is(at, ",") && isPlain(words, at + 1)) {
      at = afterCompound(words, at + 1);
    }
    if (words.is(at, ",")) {
      at++;
    }
    if (!words.is(at, "and") && !words.is(at, "or")) {
      return false;
    }
    for (int k = at + 1; k < limit && isPlain(words, k); k = afterCompound(words, k)) {
      if (kinds.isActor(words.form(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlain(Words words, int i) {
    String form = words.form(i);
    return words.isWord(i)
        && !form.equals("and")
        && !form.equals("or")
        && !form.endsWith("ing")
        && !roles.is(Role.STOP, form)
        && !roles.is(Role.ARTICLE, form)
        && !roles.is(Role.DETERMINER, form);
  }

  /** "non-governmental": the place after its last part. */
  private static int afterCompound(Words words, int i) {
    int at = i + 1;
    while ((words.is(at, "-") || words.is(at, "\u2011")) && words.isWord(at + 1)) {
      at += 2;
    }
    return at;
  }

  private boolean ends(Words words, int i) {
    return !words.isWord(i)
        || roles.is(Role.STOP, words.form(i))
        || words.is(i, "with")
        || words.is(i, "and");
  }

  private static boolean isAcronym(Words words, int i) {
    String text = words.text(i, i + 1);
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private boolean leadsToActor(Words words, int from, int limit) {
    for (int i = from; i < limit && words.isWord(i); i++) {
      if (kinds.isActor(words.form(i))) {
        return true;
      }
      if (!words.isCapital(i)) {
        return false;
      }
    }
    return false;
  }
}
