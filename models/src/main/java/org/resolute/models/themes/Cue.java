package org.resolute.models.themes;

import java.util.List;

/**
 * One phrase of a theme, ready to be looked for.
 *
 * @param group the group that it belongs to
 * @param weight how much it speaks for the theme
 * @param counter whether it is a counter-cue
 * @param pattern what to look for
 * @param with of which one must be found, too; empty where nothing is asked
 */
record Cue(
    String group, double weight, boolean counter, CuePattern pattern, List<CuePattern> with) {

  Cue {
    with = List.copyOf(with);
  }
}
