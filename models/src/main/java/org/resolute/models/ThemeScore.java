package org.resolute.models;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.resolute.corpus.Span;

/**
 * How far a clause carries a theme.
 *
 * @param theme its id: {@code ict}
 * @param score probability, 0..1
 * @param carried whether the score reaches the theme's threshold
 * @param cues what spoke most for it, strongest first
 */
public record ThemeScore(String theme, double score, boolean carried, List<Cue> cues)
    implements Serializable {

  public ThemeScore {
    Objects.requireNonNull(theme);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score of " + theme + " is not 0..1: " + score);
    }
    cues = List.copyOf(cues);
  }

  /**
   * A phrase that speaks for a theme.
   *
   * @param text as it stands in the clause
   * @param span where it stands in the clause's text
   * @param weight how much it speaks for the theme, in the classifier's own unit
   */
  public record Cue(String text, Span span, double weight) implements Serializable {}
}
