package org.resolute.models.addressees;

import org.resolute.models.addressees.Roles.Role;
import org.resolute.models.words.Words;

/**
 * What follows a name and says which actors are meant: "parties concerned", "States that are
 * parties to the conflict", "missions authorized by the Council", "arrangements with the competence
 * to manage fisheries". Conditions are none: "States that have not yet done so", "States in a
 * position to help".
 */
final class Restrictions {

  /** How far a restriction may reach, in words. */
  private static final int REACH = 40;

  private final Roles roles;

  Restrictions(Roles roles) {
    this.roles = roles;
  }

  /** The word after what restricts the name that ends before {@code end}. */
  int end(Words words, int end, int limit, boolean strict) {
    int at = end;
    while (at < limit && roles.is(Role.BEHIND, words.form(at)) && !takesMore(words, at)) {
      at++;
    }
    boolean alsoTo =
        words.is(at, "and") && words.is(at + 1, "to") && roles.is(Role.ARTICLE, words.form(at + 2));
    int opens = alsoTo && partiesTo(words, at) ? at + 3 : opening(words, at, limit);
    if (opens == at || strict) {
      return at;
    }
    return complementEnd(words, opens, Math.min(limit, opens + REACH));
  }

  /** "parties to the Pact", before "and to its Protocols". */
  private static boolean partiesTo(Words words, int end) {
    for (int i = end - 1; i > end - REACH && i > 0; i--) {
      if (words.is(i, "to")) {
        return words.is(i - 1, "parties") || words.is(i - 1, "party");
      }
    }
    return false;
  }

  /** "concerned about": no adjective of its own. */
  private boolean takesMore(Words words, int i) {
    return words.is(i + 1, "by") || words.is(i + 1, "about") || words.is(i + 1, "with");
  }

  /** The word after that by which a restriction opens; {@code at} where none does. */
  private int opening(Words words, int at, int limit) {
    if (at + 1 >= limit || words.isAside(at)) {
      return at;
    }
    if (words.is(at, "that") || words.is(at, "which") || words.is(at, "who")) {
      boolean state = words.is(at + 1, "are") || words.is(at + 1, "is");
      return state && !roles.is(Role.CONDITION, words.form(at + 2)) ? at + 2 : at;
    }
    if (words.is(at, "with")) {
      int noun = words.is(at + 1, "the") || words.is(at + 1, "a") ? at + 2 : at + 1;
      boolean quality =
          roles.is(Role.QUALITY, words.form(noun)) || roles.is(Role.QUALITY, words.form(noun + 1));
      return quality ? at + 1 : at;
    }
    return isParticiple(words, at) ? at + 1 : at;
  }

  private boolean isParticiple(Words words, int at) {
    String form = words.form(at);
    return (form.endsWith("ing") || form.endsWith("ed"))
        && form.length() > 5
        && !words.isCapital(at)
        && words.isWord(at + 1)
        && !roles.is(Role.NOUN, form)
        && !roles.is(Role.STOP, form)
        && !roles.is(Role.CONDITION, form)
        && !roles.is(Role.INSERTION, form);
  }

  private int complementEnd(Words words, int from, int limit) {
    int infinitive = limit;
    for (int i = from; i < limit; i++) {
      if (words.isAside(i)) {
        continue;
      }
      if (words.is(i, ",") && !lists(words, i)) {
        return isInfinitive(words, i + 1) ? i : Math.min(i, infinitive);
      }
      if (isInfinitive(words, i) && infinitive == limit) {
        infinitive = i;
      }
      if (words.is(i - 1, "thereto") || words.is(i - 1, "thereof")) {
        return Math.min(i, infinitive);
      }
      if (infinitive == limit && ends(words, i)) {
        return i;
      }
      if (!words.isWord(i) && !words.is(i, ",") && !words.is(i, "-")) {
        return Math.min(i, infinitive);
      }
    }
    return infinitive;
  }

  /** "the peace, stability and security": whether the comma parts single words. */
  private boolean lists(Words words, int comma) {
    int i = comma + 1;
    while (words.isWord(i) && words.is(afterAsides(words, i + 1), ",")) {
      i = afterAsides(words, i + 1) + 1;
    }
    int next = afterAsides(words, i + 1);
    return words.isWord(i)
        && !roles.is(Role.ARTICLE, words.form(i))
        && !roles.is(Role.INSERTION, words.form(i))
        && !words.isCapital(i)
        && (words.is(next, "and") || words.is(next, "or"));
  }

  private static int afterAsides(Words words, int i) {
    int at = i;
    while (words.isAside(at)) {
      at++;
    }
    return at;
  }

  private boolean isInfinitive(Words words, int i) {
    String next = words.form(i + 1);
    return words.is(i, "to")
        && !roles.is(Role.TAKES_TO, words.form(i - 1))
        && !roles.is(Role.QUALITY, words.form(i - 1))
        && words.isWord(i + 1)
        && !words.isCapital(i + 1)
        && !roles.is(Role.ARTICLE, next)
        && !roles.is(Role.DETERMINER, next);
  }

  /** A modal verb, or "and" before another actor. */
  private boolean ends(Words words, int i) {
    String next = words.form(i + 1);
    return switch (words.form(i)) {
      case "shall", "should", "must", "may", "will" -> true;
      case "and" ->
          roles.is(Role.ARTICLE, next)
              || roles.is(Role.DETERMINER, next)
              || (words.isCapital(i + 1) && !words.isCapital(i - 1));
      default -> false;
    };
  }
}
