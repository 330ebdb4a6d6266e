package org.resolute.models.themes;

import java.util.Objects;
import java.util.Set;
import org.resolute.corpus.Clause;

/**
 * A clause and the themes that a reader found in it.
 *
 * @param clause its id is unique among those that are learned from together
 * @param themes ids of the themes that it carries; empty where it carries none
 * @param judged ids of the themes that the reader looked for; of the others nothing is known
 * @param silver whether the label has less authority than gold: it is learned from, and never
 *     judged by
 */
public record LabelledClause(
    Clause clause, Set<String> themes, Set<String> judged, boolean silver) {

  public LabelledClause {
    Objects.requireNonNull(clause);
    themes = Set.copyOf(themes);
    judged = Set.copyOf(judged);
  }

  /** A clause with gold labels. */
  public LabelledClause(Clause clause, Set<String> themes, Set<String> judged) {
    this(clause, themes, judged, false);
  }

  /** Whether it was found in a document: its id, {@code A/RES/91/12#7}, says in which. */
  boolean isFound() {
    return !document().equals(clause.id());
  }

  /** The document that the clause stands in. */
  String document() {
    return Clause.documentOf(clause.id());
  }
}
