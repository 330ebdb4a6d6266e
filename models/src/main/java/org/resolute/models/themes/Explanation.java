package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.resolute.corpus.Span;
import org.resolute.models.ThemeScore;

/** Chooses the spans that spoke most for a theme. */
final class Explanation {

  private static final int MOST = 5;

  private Explanation() {}

  /** The strongest hits that speak for the theme, at most five, without overlap. */
  static List<ThemeScore.Cue> of(
      List<CueHit> hits, ToDoubleFunction<CueHit> weight, ClauseWords words, String text) {
    List<ThemeScore.Cue> candidates =
        hits.stream()
            .filter(hit -> !hit.isInChapeau() && !hit.cue().counter())
            .map(hit -> cue(words.span(hit.first(), hit.last()), weight.applyAsDouble(hit), text))
            .filter(cue -> cue.weight() > 0)
            .sorted(Comparator.comparingDouble(ThemeScore.Cue::weight).reversed())
            .toList();
    List<ThemeScore.Cue> chosen = new ArrayList<>();
    for (ThemeScore.Cue cue : candidates) {
      if (chosen.size() < MOST && chosen.stream().noneMatch(c -> c.span().overlaps(cue.span()))) {
        chosen.add(cue);
      }
    }
    return chosen;
  }

  private static ThemeScore.Cue cue(Span span, double weight, String text) {
    return new ThemeScore.Cue(span.of(text), span, weight);
  }
}
