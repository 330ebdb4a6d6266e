package org.resolute.models.addressees;

import org.resolute.models.addressees.Roles.Role;
import org.resolute.models.words.Words;

/** One walk over the words of a name, to the word that no longer belongs to it. Used once. */
final class NameScan {

  private final AddresseeKinds kinds;
  private final Roles roles;
  private final NameJoints joints;
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
    if (named && !actor && !proper && (strict || trails(i, form))) {
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

  /** "States participating in", "missions authorized by", "States urgently to". */
  private boolean trails(int i, String form) {
    if (roles.is(Role.TRAIL, form) || (form.endsWith("ly") && linked)) {
      return true;
    }
    String next = words.form(i + 1);
    boolean stops = roles.is(Role.STOP, next) || roles.is(Role.LINK, next) || !words.isWord(i + 1);
    boolean modifier = form.endsWith("ing") || form.endsWith("ed") || form.endsWith("ly");
    return modifier && !roles.is(Role.NOUN, form) && (stops || (common && !actorWithin(i + 1)));
  }

  private boolean actorWithin(int i) {
    return kinds.isActor(words.form(i)) || kinds.isActor(words.form(i + 1));
  }

  private int ofPhrase(int i) {
    return i == start || !named || reminded(i) ? i : afterLink(i);
  }

  /** "reminds Member States of the risks": the risks are what they are reminded of. */
  private boolean reminded(int i) {
    int at = afterArticles(i + 1);
    return words.form(start - 1).startsWith("remind")
        && !words.isCapital(at)
        && !kinds.isActor(words.form(at));
  }

  /** The place after "of the Ruritanian crews"; the actor is the noun before "of". */
  private int afterLink(int i) {
    int at = afterArticles(i + 1);
    if (at >= limit || !words.isWord(at) || roles.is(Role.STOP, words.form(at))) {
      return i;
    }
    linked = true;
    int end = at;
    while (end < limit && complement(end, at)) {
      end++;
    }
    return end == at ? i : end;
  }

  private int afterArticles(int i) {
    int at = i;
    while (roles.is(Role.ARTICLE, words.form(at)) || roles.is(Role.DETERMINER, words.form(at))) {
      at++;
    }
    return at;
  }

  /** Whether the word goes on with what stands after "of". */
  private boolean complement(int i, int from) {
    String form = words.form(i);
    if (!words.isWord(i) || words.isAside(i)) {
      return words.is(i, "-");
    }
    if (form.equals("and")) {
      return joints.joinsName(words, i, limit) && !hasSeveralOwners();
    }
    if (form.equals("of")) {
      return i > from && !reminded(i);
    }
    if (roles.is(Role.ARTICLE, form)) {
      return words.is(i - 1, "of")
          || roles.is(Role.LINK, words.form(i - 1))
          || roles.is(Role.DOUBLE, words.form(i - 2));
    }
    if (roles.is(Role.LINK, form)) {
      return linksCapitals(i);
    }
    boolean verbMayFollow =
        strict && i > from && (words.isCapital(i - 1) || kinds.isActor(words.form(i - 1)));
    return (words.isCapital(i) || !verbMayFollow)
        && !roles.is(Role.STOP, form)
        && !(i > from && roles.is(Role.DETERMINER, form))
        && !trails(i, form);
  }

  private boolean linksCapitals(int i) {
    return words.isCapital(i - 1) && !words.is(i - 1, "states") && capitalFollows(i);
  }

  private boolean capitalFollows(int i) {
    return words.isCapital(words.is(i + 1, "the") ? i + 2 : i + 1);
  }

  /** "Governments of Ruritania and Zenda": two. */
  private boolean hasSeveralOwners() {
    return words.is(start, "governments")
        || words.is(start + 1, "governments")
        || words.is(start, "authorities");
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
            || (linked && joints.joinsName(words, i, limit) && !hasSeveralOwners())
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
    if (mandate && field && !capitalFollows(i)) {
      return fieldEnd(i + 1);
    }
    boolean proper =
        linksCapitals(i)
            && !words.is(i - 1, "governments")
            && !words.is(i - 1, "secretary-general");
    boolean experts = words.is(i - 1, "experts") && field;
    return (proper && !words.is(i, "with")) || experts ? afterLink(i) : i;
  }

  /** The end of a mandate's field of work: "trafficking in persons, especially women". */
  private int fieldEnd(int from) {
    int i = from;
    while (i < limit && (words.isWord(i) || words.is(i + 1, "especially"))) {
      boolean another = words.is(i, "and") && (words.is(i + 1, "the") || actorWithin(i + 1));
      boolean ends = roles.is(Role.STOP, words.form(i)) || words.isAside(i) || another;
      if (ends && !kept(i)) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** "especially women and children" are no second actor. */
  private boolean kept(int i) {
    return words.is(i, "especially")
        || words.is(i - 1, "especially")
        || words.is(i - 2, "especially")
        || (words.is(i, "to") && words.is(i - 1, "right"));
  }
}
