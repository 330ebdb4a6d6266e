package org.resolute.models.addressees;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.resolute.corpus.Vocabulary;

/** The parts that small words play in and around a name, from {@code roles.csv}. */
final class Roles {

  /** A part that a word plays. */
  enum Role {
    /** Left out at the start of a name: "the". */
    ARTICLE,
    /** Begins a name, or ends the one before it: "all". */
    DETERMINER,
    /** Ends a name: "which". */
    STOP,
    /** Ends a name that it follows: "the parties concerned". */
    TRAIL,
    /** Ends in -ing and is a noun: "peacekeeping". */
    NOUN,
    /** Ties a proper name together: "Working Group on Firearms". */
    LINK,
    /** Is followed by a field of work in lower case: "Special Rapporteur on the right to food". */
    MANDATE,
    /** Belongs to the noun before it: "agencies, funds and programmes". */
    COMPANION,
    /** Two words that other nouns do not share the first of: "regional commissions". */
    PAIR,
    /** An adjective that stands behind its noun: "the parties concerned". */
    BEHIND,
    /** Begins a condition after "are", which says nothing of who is meant: "able to". */
    CONDITION,
    /** What somebody has, by which he is told from others: "with the competence to". */
    QUALITY,
    /** Takes "to" and a noun: "referred to", "pursuant to". */
    TAKES_TO,
    /** An office that one person holds, whom "he" and "she" mean. */
    PERSON,
    /** Ends like a noun for actors and is none: "matters". */
    NO_AGENT,
    /** Is the first half of a country's name: "Trinidad and Tobago". */
    DOUBLE,
    /** Begins what is put in between commas: "in cooperation with donors". */
    INSERTION,
    /** Is written with a capital and never acts: "Convention". */
    THING,
    /** Opens a list of examples or partners, which names nobody who is asked: "including". */
    OPENER,
    /** Stands for a name: "them". */
    PRONOUN
  }

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  private Roles() {
    for (Role role : Role.values()) {
      words.put(role, new HashSet<>());
    }
  }

  static Roles standard() {
    Roles roles = new Roles();
    Vocabulary.rows(Roles.class, "roles.csv")
        .forEach(
            r ->
                roles
                    .words
                    .get(Role.valueOf(r.get("role").toUpperCase(Locale.ROOT)))
                    .add(r.get("word")));
    return roles;
  }

  /** Whether the word, in lower case, plays the part. */
  boolean is(Role role, String word) {
    return words.get(role).contains(word);
  }
}
