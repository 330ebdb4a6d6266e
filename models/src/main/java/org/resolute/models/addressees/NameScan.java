package org.resolute.models.addressees;

import org.resolute.models.addressees.Roles.Role;
import org.resolute.models.words.Words;

/** One walk over the words of a name, to the word that no longer belongs to it. Used once. */
final class NameScan {

  private final AddresseeKinds kinds;
  private final Roles roles;
  private final NameJoints joints;
  private final NameComplements complements;
  private final Words words;
  private final int start;
  private final int limit;
  private final boolean strict;
  private boolean named;
  private boolean common;
  private boolean linked;
  private boolean modified;

  NameScan(
      AddresseeKinds kinds,
      Roles roles,
      NameJoints joints,
      Words words,
      int start,
      int limit,
      boolean strict) {
    this.kinds = kinds;
    this.roles = roles;
    this.joints = joints;
    this.complements = new NameComplements(kinds, roles, joints, words, start, limit, strict);
    this.words = words;
    this.start = start;
    this.limit = limit;
    this.strict = strict;
  }

  /** Whether the words walked over name an actor. */
  boolean named() {
    return named;
  }

  /** Whether the vocabulary or the gazetteer knows the actor. */
  boolean common() {
    return common;
  }

  /** The word after the name. */
  int run() {
    int i = start;
    while (i < limit) {
      int next = step(i);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  /** The place after the word at {@code i} if it belongs to the name, else {@code i}. */
  private int step(int i) {
    String form = words.form(i);
    if (!words.isWord(i)) {
      return mark(i, form);
    }
    if (words.isAside(i)) {
      return i;
    }
    int known = words.isCapital(i) ? Math.min(kinds.afterKnownName(words, i), limit) : i;
    if (known > i + 2) {
      named = true;
      common = true;
      return known;
    }
    return switch (form) {
      case "of" -> ofPhrase(i);
      case "and", "or" -> conjunction(i);
      case "to" -> partyTo(i);
      default -> roles.is(Role.LINK, form) ? link(i) : word(i, form);
    };
  }

  private int mark(int i, String form) {
    if (form.equals("-") || form.equals("\u2011") || (form.equals("/") && words.isWord(i + 1))) {
      return i + 1;
    }
    if (!named && i > start && joints.partsAdjectives(words, i, limit)) {
      return i + 1;
    }
    return common && modified && joints.partsCompanions(words, i) ? i + 4 : i;
  }

  private int word(int i, String form) {
    boolean determiner = roles.is(Role.DETERMINER, form);
    if (i > start ? roles.is(Role.STOP, form) || (determiner && named) : stopsAtStart(form)) {
      return i;
    }
    boolean actor = kinds.isActor(form) || (form.equals("concerned") && words.is(i - 1, "all"));
    boolean proper = words.isCapital(i);
    if (named && !actor && !proper && (strict || complements.trails(i, linked, common))) {
      return i;
    }
    boolean owner = form.endsWith("'s") || form.endsWith("s'");
    boolean known =
        (actor || (proper && !roles.is(Role.THING, form)))
            && !owner
            && !joints.sharesStates(words, i);
    common = known && (common || actor);
    named = known;
    modified |= !determiner && !actor;
    return i + 1;
  }

  private boolean stopsAtStart(String form) {
    return roles.is(Role.STOP, form) && !roles.is(Role.DETERMINER, form);
  }

  private int ofPhrase(int i) {
    return i == start || !named || complements.reminded(i) ? i : afterLink(i);
  }

  private int afterLink(int i) {
    if (!complements.follows(i)) {
      return i;
    }
    linked = true;
    return complements.end(i, common);
  }

  private int conjunction(int i) {
    if (i == start) {
      return i;
    }
    if (common && modified && joints.isCompanion(words, i)) {
      return i + 2;
    }
    boolean inside =
        !named
            || (linked && joints.joinsName(words, i, limit) && !complements.hasSeveralOwners())
            || (!common && joints.sharesNoun(words, i));
    return inside ? i + 1 : i;
  }

  /** "parties to the Protocol". */
  private int partyTo(int i) {
    boolean party =
        words.is(i - 1, "parties") || words.is(i - 1, "party") || words.is(i - 1, "signatories");
    String next = words.form(i + 1);
    boolean name = roles.is(Role.ARTICLE, next) || next.equals("any") || words.isCapital(i + 1);
    return party && name && i > start ? afterLink(i) : i;
  }

  /** "Group on Firearms", "Special Rapporteur on the right to food". */
  private int link(int i) {
    if (!named || i == start) {
      return i;
    }
    boolean mandate = roles.is(Role.MANDATE, words.form(i - 1)) && words.isCapital(i - 1);
    boolean field = words.is(i, "on") || words.is(i, "for");
    if (mandate && field && !complements.capitalFollows(i)) {
      return complements.fieldEnd(i + 1);
    }
    boolean proper =
        complements.linksCapitals(i)
            && !words.is(i - 1, "governments")
            && !words.is(i - 1, "secretary-general");
    boolean experts = words.is(i - 1, "experts") && field;
    return (proper && !words.is(i, "with")) || experts ? afterLink(i) : i;
  }
}
