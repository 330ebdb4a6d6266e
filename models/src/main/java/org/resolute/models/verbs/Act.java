package org.resolute.models.verbs;

import java.util.Optional;
import org.resolute.models.verbs.VerbForm.Mood;

/**
 * An act found in a clause, before its addressees are read.
 *
 * @param verb canonical form
 * @param entry the row of the vocabulary; empty where a general rule found it
 * @param mood the grammar of its form
 * @param from the first word of its surface, markers included
 * @param to the word after its surface
 * @param complement the word after the verb itself, where its object begins
 * @param subject the words that name who is to act, for "States should"; empty otherwise
 * @param renews whether it renews an act: "reiterates its request"
 */
record Act(
    String verb,
    Optional<VerbEntry> entry,
    Mood mood,
    int from,
    int to,
    int complement,
    Optional<Range> subject,
    boolean renews) {

  /** Words {@code from} to the one before {@code to}. */
  record Range(int from, int to) {}

  int force() {
    return entry.map(VerbEntry::force).orElse(0);
  }
}
