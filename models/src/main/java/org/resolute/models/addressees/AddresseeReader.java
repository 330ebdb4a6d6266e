package org.resolute.models.addressees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolute.models.Addressee;
import org.resolute.models.addressees.Roles.Role;
import org.resolute.models.words.Words;

/**
 * Reads whom an act asks.
 *
 * <p>"Urges the Government of Ruritania, all parties that have not yet done so and the Office, in
 * cooperation with donors, to act" asks {@code Government of Ruritania}, {@code all parties} and
 * {@code Office}. Safe for use by several threads.
 */
public final class AddresseeReader {

  private final Roles roles = Roles.standard();
  private final AddresseeKinds kinds;
  private final PhraseReader phrases;

  private AddresseeReader(AddresseeKinds kinds) {
    this.kinds = kinds;
    this.phrases = new PhraseReader(kinds, roles);
  }

  /** The reader over the vocabularies that ship with the project. */
  public static AddresseeReader standard() {
    return new AddresseeReader(AddresseeKinds.standard());
  }

  /** The addressees that words {@code from} to the one before {@code to} name. */
  public List<Addressee> subject(Words words, int from, int to) {
    return named(words, list(words, from, to, false));
  }

  /** The addressees of a verb whose object begins at {@code from} and ends before {@code limit}. */
  public List<Addressee> object(Words words, int from, int limit, Frame frame) {
    int at = overInsertions(words, from, limit);
    if (frame == Frame.NOUN || frame == Frame.TO) {
      at =
          words.is(at, "to") || words.is(at, "upon") || words.is(at, "on") || words.is(at, "for")
              ? at + 1
              : at;
    }
    at = overInsertions(words, at, limit);
    if (words.is(at, "that")) {
      return thatClause(words, overInsertions(words, at + 1, limit), limit);
    }
    if (roles.is(Role.PRONOUN, words.form(at))) {
      return antecedent(words, at);
    }
    List<Phrase> list = list(words, at, limit, false);
    if (frame == Frame.FOR) {
      list =
          list.isEmpty() || !acts(words, list.get(list.size() - 1).resume(), limit)
              ? List.of()
              : list;
    }
    if (list.isEmpty()) {
      return onThePartOf(words, at, limit);
    }
    if (!list.get(0).common()
        && frame != Frame.TO
        && !asked(words, list.get(list.size() - 1).resume(), limit)) {
      return List.of();
    }
    List<Phrase> all = new ArrayList<>(list);
    all.addAll(others(words, list.get(list.size() - 1).resume(), limit));
    return named(words, all);
  }

  /** How a verb takes its object. */
  public enum Frame {
    /** "urges States to". */
    OBJECT,
    /** "appeals to States to". */
    TO,
    /** "calls for States to". */
    FOR,
    /** "reiterates its request to States to". */
    NOUN
  }

  private List<Addressee> named(Words words, List<Phrase> list) {
    return list.stream().map(p -> kinds.of(words, p.from(), p.to())).distinct().toList();
  }

  /** The place after ", in accordance with their law,": {@code i} where nothing is put in. */
  private int overInsertions(Words words, int i, int limit) {
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

  /** The actors listed at {@code from}. */
  private List<Phrase> list(Words words, int from, int limit, boolean strict) {
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
    return i < limit ? overInsertions(words, i, limit) : -1;
  }

  /** "that all parties cease": the subject, if it is to act itself. */
  private List<Addressee> thatClause(Words words, int from, int limit) {
    List<Phrase> list = list(words, from, limit, true);
    if (list.isEmpty()) {
      return List.of();
    }
    int next = list.get(list.size() - 1).resume();
    boolean passive =
        words.is(next, "be")
            || words.is(next, "are")
            || words.is(next, "is")
            || words.is(next, "has");
    return passive || !words.isWord(next) && !words.is(next, ",") ? List.of() : named(words, list);
  }

  /** "further engagement on the part of regional organizations". */
  private List<Addressee> onThePartOf(Words words, int from, int limit) {
    for (int i = from; i + 4 < limit; i++) {
      if (words.is(i, "on")
          && words.is(i + 1, "the")
          && words.is(i + 2, "part")
          && words.is(i + 3, "of")) {
        return named(words, list(words, i + 4, limit, false));
      }
      if (words.is(i, "for") && words.is(i + 1, "consideration") && words.is(i + 2, "by")) {
        return named(words, list(words, i + 3, limit, false));
      }
    }
    return List.of();
  }

  /** Whether "to" and a verb stand at {@code at}, and the verb is not "to be …ed". */
  private static boolean acts(Words words, int at, int limit) {
    return at < limit && words.is(at, "to") && !words.is(at + 1, "be") && words.isWord(at + 1);
  }

  /** Whether somebody is asked to do something: "to" and a verb follow, or the clause ends. */
  private static boolean asked(Words words, int at, int limit) {
    if (at >= limit
        || words.is(at, ":")
        || words.is(at, "not")
        || words.is(at, "that")
        || words.is(at, ";")
        || words.is(at, ".")) {
      return true;
    }
    for (int i = at; i < limit; i++) {
      if (words.is(i, "to")
          && words.isWord(i + 1)
          && !words.isCapital(i + 1)
          && !words.is(i + 1, "the")) {
        return true;
      }
    }
    return false;
  }

  /** "requests the Mission to patrol and troop-contributing countries to equip": the second. */
  private List<Phrase> others(Words words, int from, int limit) {
    List<Phrase> found = new ArrayList<>(1);
    for (int i = from; i < limit; i++) {
      if (roles.is(Role.OPENER, words.form(i))) {
        return found;
      }
      if (!words.is(i, "and") || words.isAside(i) || follows(words, i)) {
        continue;
      }
      Optional<Phrase> phrase =
          opensName(words, i + 1) ? phrases.read(words, i + 1, limit, false) : Optional.empty();
      if (phrase.isPresent()
          && phrase.get().common()
          && acts(words, phrase.get().resume(), limit)) {
        found.add(phrase.get());
        i = phrase.get().resume();
      }
    }
    return found;
  }

  /** "the", "all", a name, a noun for actors or "troop-". */
  private boolean opensName(Words words, int i) {
    String form = words.form(i);
    return roles.is(Role.ARTICLE, form)
        || roles.is(Role.DETERMINER, form)
        || words.isCapital(i)
        || kinds.isActor(form)
        || form.startsWith("troop");
  }

  /** Whether an actor or a bracket stands right before the "and" at {@code i}. */
  private boolean follows(Words words, int i) {
    int at = i - 1;
    while (at > 0 && words.isAside(at)) {
      at--;
    }
    return kinds.isActor(words.form(at)) || words.isCapital(at);
  }

  /** Whom "them" means: the nearest actor before it. */
  private List<Addressee> antecedent(Words words, int pronoun) {
    boolean plural = words.is(pronoun, "them") || words.is(pronoun, "they");
    for (int i = pronoun - 1; i >= 0; i--) {
      boolean many = words.form(i).endsWith("s");
      boolean proper = !plural && words.isCapital(i) && i > 0;
      if ((kinds.isActor(words.form(i)) && many == plural) || proper) {
        int from = i;
        while (from > 0 && belongs(words, from - 1)) {
          from--;
        }
        Optional<Phrase> phrase = phrases.read(words, from, pronoun, false);
        return phrase.map(p -> named(words, List.of(p))).orElse(List.of());
      }
    }
    return List.of();
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
