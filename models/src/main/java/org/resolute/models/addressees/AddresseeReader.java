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

  /** How far the agent of a passive verb, and the verb of a subject, are looked for, in words. */
  private static final int AGENT_REACH = 8;

  private static final int SUBJECT_REACH = 60;

  private final Roles roles = Roles.standard();
  private final AddresseeKinds kinds;
  private final PhraseReader phrases;
  private final ActorLists actors;
  private final Antecedents antecedents;
  private final SharedWords shared;

  private AddresseeReader() {
    this.kinds = AddresseeKinds.standard(roles);
    this.shared = new SharedWords(kinds, roles);
    this.phrases = new PhraseReader(kinds, roles);
    this.actors = new ActorLists(roles, phrases);
    this.antecedents = new Antecedents(kinds, roles, phrases);
  }

  /** The reader over the vocabularies that ship with the project. */
  public static AddresseeReader standard() {
    return new AddresseeReader();
  }

  /** The addressees that words {@code from} to the one before {@code to} name. */
  public List<Addressee> subject(Words words, int from, int to) {
    int start = words.is(from + 1, ",") ? from + 2 : from;
    return named(words, actors.listed(words, start, to, false));
  }

  /** Those by whom something "shall be done by": what follows the verb begins at {@code from}. */
  public List<Addressee> agents(Words words, int from, int limit) {
    for (int i = from; words.is(from, "be") && i < Math.min(limit, from + AGENT_REACH); i++) {
      if (words.is(i, "by")) {
        return named(words, actors.listed(words, i + 1, limit, false));
      }
    }
    return List.of();
  }

  /** Those who "shall", "will" or "are to" do what is decided: "that all States shall freeze". */
  public List<Addressee> decided(Words words, int from, int limit) {
    int at = actors.afterInsertions(words, from, limit);
    return words.is(at, "that")
        ? bound(words, actors.afterInsertions(words, at + 1, limit), limit)
        : List.of();
  }

  /** Who stands before the "shall" of a that-clause; nobody where no such verb comes soon. */
  private List<Addressee> bound(Words words, int from, int limit) {
    for (int i = from; i < Math.min(limit, from + SUBJECT_REACH); i++) {
      boolean modal =
          switch (words.form(i)) {
            case "shall", "will", "should", "must" -> true;
            case "is", "are" -> words.is(i + 1, "to");
            default -> false;
          };
      if (modal && !words.isAside(i)) {
        List<Phrase> list = actors.listed(words, from, i, false);
        return list.isEmpty() || resume(list) < i - 1 ? List.of() : named(words, list);
      }
      if (words.is(i, ";") || words.is(i, "that")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The addressees of a verb whose object begins at {@code from} and ends before {@code limit}. */
  public List<Addressee> object(Words words, int from, int limit, Frame frame) {
    int at = objectStart(words, from, limit, frame);
    if (frame == Frame.OF) {
      return words.is(at, "of")
          ? named(words, actors.listed(words, at + 1, limit, false))
          : List.of();
    }
    if (words.is(at, "that")) {
      return thatClause(words, actors.afterInsertions(words, at + 1, limit), limit);
    }
    if (roles.is(Role.PRONOUN, words.form(at))) {
      return named(words, antecedents.of(words, at).stream().toList());
    }
    List<Phrase> list = actors.listed(words, at, limit, false);
    if (list.isEmpty() || (frame == Frame.FOR && !acts(words, resume(list), limit))) {
      return onThePartOf(words, at, limit);
    }
    if (!list.get(0).common() && frame != Frame.TO && !asked(words, resume(list), limit)) {
      return List.of();
    }
    List<Phrase> all = new ArrayList<>(list);
    all.addAll(others(words, resume(list), limit));
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
    NOUN,
    /** "draws the attention of States to". */
    OF
  }

  /** The place after "to" or "upon", and after what is put in before and behind it. */
  private int objectStart(Words words, int from, int limit, Frame frame) {
    int at = actors.afterInsertions(words, from, limit);
    boolean preposition =
        (frame == Frame.NOUN || frame == Frame.TO)
            && (words.is(at, "to")
                || words.is(at, "upon")
                || words.is(at, "on")
                || words.is(at, "for"));
    return actors.afterInsertions(words, preposition ? at + 1 : at, limit);
  }

  /** The word after the last actor of a list. */
  private static int resume(List<Phrase> list) {
    return list.get(list.size() - 1).resume();
  }

  private List<Addressee> named(Words words, List<Phrase> list) {
    return shared.names(words, list).stream().map(kinds::of).distinct().toList();
  }

  /** "that all parties cease": the subject, if it is to act itself. */
  private List<Addressee> thatClause(Words words, int from, int limit) {
    if (roles.is(Role.PRONOUN, words.form(from))) {
      return named(words, antecedents.of(words, from).stream().toList());
    }
    List<Addressee> bound = bound(words, from, limit);
    if (!bound.isEmpty()) {
      return bound;
    }
    List<Phrase> list = actors.listed(words, from, limit, true);
    if (list.isEmpty()) {
      return List.of();
    }
    int next = resume(list);
    boolean passive =
        words.is(next, "be")
            || words.is(next, "are")
            || words.is(next, "is")
            || words.is(next, "has");
    return passive || (!words.isWord(next) && !words.is(next, ","))
        ? List.of()
        : named(words, list);
  }

  /** "further engagement on the part of regional organizations". */
  private List<Addressee> onThePartOf(Words words, int from, int limit) {
    for (int i = from; i + 4 < limit; i++) {
      if (words.is(i, "on")
          && words.is(i + 1, "the")
          && words.is(i + 2, "part")
          && words.is(i + 3, "of")) {
        return named(words, actors.listed(words, i + 4, limit, false));
      }
      if (words.is(i, "for") && words.is(i + 1, "consideration") && words.is(i + 2, "by")) {
        return named(words, actors.listed(words, i + 3, limit, false));
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
}
