package org.resolute.models.addressees;

import org.resolute.models.addressees.Roles.Role;
import org.resolute.models.words.Words;

/**
 * What a name goes on with after a word that links: "of the Ruritanian crews", "on Drugs and
 * Crime", "on the right to food".
 */
final class NameComplements {

  private final AddresseeKinds kinds;
  private final Roles roles;
  private final NameJoints joints;
  private final Words words;
  private final int start;
  private final int limit;
  private final boolean strict;

  /**
   * @param start the word that the name begins with
   * @param limit the word that it ends before at the latest
   * @param strict whether it must end with its noun, because a verb may follow
   */
  NameComplements(
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

  /** Whether something that can belong to the name stands after the link at {@code i}. */
  boolean follows(int i) {
    int at = afterArticles(i + 1);
    return at < limit && words.isWord(at) && !roles.is(Role.STOP, words.form(at));
  }

  /**
   * The place after what stands after the link at {@code i}; {@code i} where nothing of it belongs
   * to the name. The actor is the noun before the link.
   *
   * @param common whether the vocabulary or the gazetteer knows the actor
   */
  int end(int i, boolean common) {
    int at = afterArticles(i + 1);
    int end = at;
    while (end < limit && goesOn(end, at, common)) {
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
  private boolean goesOn(int i, int from, boolean common) {
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
        && !trails(i, true, common);
  }

  /** "Group on Firearms": whether the link at {@code i} stands between two names. */
  boolean linksCapitals(int i) {
    return words.isCapital(i - 1) && !words.is(i - 1, "states") && capitalFollows(i);
  }

  /** Whether a name stands after the word at {@code i}, with an article or without. */
  boolean capitalFollows(int i) {
    return words.isCapital(words.is(i + 1, "the") ? i + 2 : i + 1);
  }

  /** "Governments of Ruritania and Zenda": two. */
  boolean hasSeveralOwners() {
    return words.is(start, "governments")
        || words.is(start + 1, "governments")
        || words.is(start, "authorities");
  }

  /** "reminds Member States of the risks": the risks are what they are reminded of. */
  boolean reminded(int i) {
    int at = afterArticles(i + 1);
    return words.form(start - 1).startsWith("remind")
        && !words.isCapital(at)
        && !kinds.isActor(words.form(at));
  }

  /**
   * "States participating in", "missions authorized by", "States urgently to": whether the word at
   * {@code i} follows a name without belonging to it.
   *
   * @param linked whether the name has gone on after a link
   */
  boolean trails(int i, boolean linked, boolean common) {
    String form = words.form(i);
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

  /** The end of a mandate's field of work: "trafficking in persons, especially women". */
  int fieldEnd(int from) {
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
