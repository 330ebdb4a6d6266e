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

  PhraseReader(AddresseeKinds kinds, Roles roles) {
    this.kinds = kinds;
    this.roles = roles;
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
    Scan scan = new Scan(words, start, limit, strict);
    int end = scan.run();
    if (end == start || words.form(end - 1).endsWith("'s") || !scan.named) {
      return Optional.empty();
    }
    return Optional.of(new Phrase(start, end, scan.resume(end), scan.common));
  }

  /** One walk over a name. */
  private final class Scan {
    private final Words words;
    private final int start;
    private final int limit;
    private final boolean strict;
    private boolean named;
    private boolean common;
    private boolean linked;
    private boolean modified;

    Scan(Words words, int start, int limit, boolean strict) {
      this.words = words;
      this.start = start;
      this.limit = limit;
      this.strict = strict;
    }

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
      switch (form) {
        case "of":
          return ofPhrase(i);
        case "and", "or":
          return conjunction(i);
        case "to":
          return partyTo(i);
        default:
          return roles.is(Role.LINK, form) ? link(i) : word(i, form);
      }
    }

    private int mark(int i, String form) {
      boolean hyphen = form.equals("-") || form.equals("\u2011");
      if (hyphen || (form.equals("/") && words.isWord(i + 1))) {
        return i + 1;
      }
      boolean companions =
          form.equals(",")
              && common
              && modified
              && roles.is(Role.COMPANION, words.form(i + 1))
              && (words.is(i + 2, "and") || words.is(i + 2, ","))
              && roles.is(Role.COMPANION, words.form(i + 3));
      return companions ? i + 4 : i;
    }

    private int word(int i, String form) {
      boolean determiner = roles.is(Role.DETERMINER, form);
      if (i > start && (roles.is(Role.STOP, form) || (determiner && named))) {
        return i;
      }
      if (i == start && roles.is(Role.STOP, form) && !determiner) {
        return i;
      }
      boolean actor = kinds.isActor(form);
      boolean capital = words.isCapital(i);
      if (named && !actor && !capital && (strict || trails(i, form))) {
        return i;
      }
      if (form.endsWith("'s") || form.endsWith("s'")) {
        named = false;
        common = false;
        return i + 1;
      }
      if (actor || capital) {
        named = true;
        common |= actor;
      } else if (named) {
        named = false;
        common = false;
      }
      modified |= !determiner && !actor;
      return i + 1;
    }

    /** "States participating in", "missions authorized by", "States urgently to". */
    private boolean trails(int i, String form) {
      String next = words.form(i + 1);
      boolean participle = form.endsWith("ing") || form.endsWith("ed") || form.endsWith("ly");
      return (participle
              && (roles.is(Role.STOP, next) || roles.is(Role.LINK, next) || !words.isWord(i + 1)))
          || (form.endsWith("ly") && linked)
          || form.equals("concerned")
          || form.equals("involved")
          || form.equals("present")
          || form.equals("urgently")
          || form.equals("immediately");
    }

    private int ofPhrase(int i) {
      if (i == start) {
        return i;
      }
      return named && reminded(i) ? i : afterOf(i, named);
    }

    /** "reminds Member States of the risks": the risks are what they are reminded of. */
    private boolean reminded(int i) {
      int at = i + 1;
      while (roles.is(Role.ARTICLE, words.form(at)) || roles.is(Role.DETERMINER, words.form(at))) {
        at++;
      }
      return words.form(start - 1).startsWith("remind")
          && !words.isCapital(at)
          && !kinds.isActor(words.form(at));
    }

    private int afterOf(int i, boolean actor) {
      boolean wasNamed = named;
      boolean wasCommon = common;
      int at = i + 1;
      while (roles.is(Role.ARTICLE, words.form(at)) || roles.is(Role.DETERMINER, words.form(at))) {
        at++;
      }
      if (at >= limit || !words.isWord(at) || roles.is(Role.STOP, words.form(at))) {
        return i;
      }
      linked = true;
      int end = at;
      while (end < limit && complement(end, at)) {
        end++;
      }
      named = wasNamed && actor;
      common = wasCommon && actor;
      return end == at ? i : end;
    }

    /** Whether the word goes on with what stands after "of". */
    private boolean complement(int i, int from) {
      String form = words.form(i);
      if (!words.isWord(i) || words.isAside(i)) {
        return words.is(i, "-");
      }
      if (form.equals("and")) {
        return joinsName(i) && !pluralOwner();
      }
      if (form.equals("of")) {
        return i > from;
      }
      if (roles.is(Role.ARTICLE, form)) {
        return words.is(i - 1, "of") || roles.is(Role.LINK, words.form(i - 1));
      }
      if (roles.is(Role.LINK, form)) {
        return (words.isCapital(i + 1) || (words.is(i + 1, "the") && words.isCapital(i + 2)))
            && words.isCapital(i - 1)
            && !words.is(i - 1, "states");
      }
      if (strict
          && i > from
          && !words.isCapital(i)
          && (words.isCapital(i - 1) || kinds.isActor(words.form(i - 1)))) {
        return false;
      }
      return !roles.is(Role.STOP, form)
          && !(i > from && roles.is(Role.DETERMINER, form))
          && !trails(i, form);
    }

    /** "Governments of Ruritania and Zenda": two. */
    private boolean pluralOwner() {
      return words.form(start).equals("governments")
          || words.form(start + 1).equals("governments")
          || words.form(start).equals("authorities");
    }

    /** "Drugs and Crime", "Bosnia and Herzegovina": one name, not two. */
    private boolean joinsName(int i) {
      if (roles.is(Role.DOUBLE, words.form(i - 1))) {
        return true;
      }
      return words.isCapital(i - 1)
          && words.isCapital(i + 1)
          && !acronym(i + 1)
          && !leadsToActor(i + 1);
    }

    private boolean acronym(int i) {
      String text = words.text(i, i + 1);
      return text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    private boolean leadsToActor(int i) {
      for (int at = i; at < limit && words.isWord(at); at++) {
        if (kinds.isActor(words.form(at))) {
          return true;
        }
        if (!words.isCapital(at)) {
          return false;
        }
      }
      return false;
    }

    private int conjunction(int i) {
      if (i == start) {
        return i;
      }
      if (common
          && modified
          && roles.is(Role.COMPANION, words.form(i + 1))
          && roles.is(Role.COMPANION, words.form(i - 1))) {
        return i + 2;
      }
      if (common
          && modified
          && words.is(i, "and")
          && roles.is(Role.COMPANION, words.form(i + 1))
          && kinds.isActor(words.form(i - 1))
          && !words.is(i - 1, "states")
          && ends(i + 2)) {
        return i + 2;
      }
      if (!named) {
        return i + 1;
      }
      if (linked && joinsName(i) && !pluralOwner()) {
        return i + 1;
      }
      return !common && sharesNoun(i) ? i + 1 : i;
    }

    private boolean ends(int i) {
      return !words.isWord(i)
          || roles.is(Role.STOP, words.form(i))
          || words.is(i, "with")
          || words.is(i, "and");
    }

    /** "Sahel and Maghreb States", "Economic and Social Council". */
    private boolean sharesNoun(int i) {
      if (!words.isCapital(i - 1) || acronym(i - 1) || !words.isCapital(i + 1) || acronym(i + 1)) {
        return false;
      }
      return kinds.isActor(words.form(i + 2))
          || (kinds.isActor(words.form(i + 3)) && words.isCapital(i + 2));
    }

    /** "parties to the Protocol". */
    private int partyTo(int i) {
      boolean party =
          words.form(i - 1).equals("parties")
              || words.form(i - 1).equals("party")
              || words.form(i - 1).equals("signatories");
      boolean name =
          words.is(i + 1, "the")
              || words.isCapital(i + 1)
              || words.is(i + 1, "any")
              || words.is(i + 1, "an");
      return party && name && i > start ? afterOf(i, true) : i;
    }

    private int link(int i) {
      if (!named || i == start) {
        return i;
      }
      boolean the = words.is(i + 1, "the");
      boolean capital = words.isCapital(the ? i + 2 : i + 1);
      boolean mandate =
          roles.is(Role.MANDATE, words.form(i - 1)) && words.isCapital(i - 1)
              || words.is(i - 1, "experts") && words.is(i, "on");
      boolean proper =
          words.isCapital(i - 1)
              && !words.is(i - 1, "states")
              && !words.is(i - 1, "governments")
              && !words.is(i - 1, "secretary-general");
      if (capital && proper && !words.is(i, "with")) {
        return afterOf(i, true);
      }
      return mandate && (words.is(i, "on") || words.is(i, "for")) ? afterOf(i, true) : i;
    }

    /** The place after "that have not yet done so" and other conditions up to a comma or verb. */
    int resume(int end) {
      int i = end;
      while (i < limit && words.isAside(i)) {
        i++;
      }
      return i;
    }
  }
}
