package org.resolute.models;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.resolute.corpus.Clause;

/**
 * A clause and what we believe of it.
 *
 * @param acts the speaking body's acts, in the order of the text
 * @param themes one score per theme, in the order of the themes
 * @param mentions in the order of the text, without overlap
 */
public record AnnotatedClause(
    Clause clause, List<VerbAct> acts, List<ThemeScore> themes, List<Mention> mentions)
    implements Serializable {

  public AnnotatedClause {
    Objects.requireNonNull(clause);
    acts = List.copyOf(acts);
    themes = List.copyOf(themes);
    mentions = List.copyOf(mentions);
  }
}
