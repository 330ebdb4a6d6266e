package org.resolute.corpus.pdf;

import java.util.List;

/**
 * Tells large words that are printed over a page: "DRAFT", "COPY". They are pale, or lines of the
 * text run through them. Those that run slantwise are told by that alone.
 */
final class Watermarks {

  /** Lines that run through a watermark; a raised or lowered letter is one. */
  private static final int FEWEST_LINES = 2;

  /** A letter reaches so far above its baseline, in font sizes. */
  private static final float HEIGHT = 0.7f;

  private Watermarks() {}

  /**
   * The watermarks of a page.
   *
   * @param large the size from which on a run may be one, in points
   */
  static List<Run> of(List<Run> runs, float large) {
    List<Run> candidates = runs.stream().filter(r -> r.size() >= large).limit(100).toList();
    return candidates.stream()
        .filter(c -> c.pale() || linesThrough(c, runs, large) >= FEWEST_LINES)
        .toList();
  }

  private static long linesThrough(Run candidate, List<Run> runs, float large) {
    float top = candidate.y() - HEIGHT * candidate.size();
    return runs.stream()
        .filter(r -> r.size() < large)
        .filter(r -> r.y() > top && r.y() < candidate.y())
        .filter(r -> r.x() < candidate.end() && r.end() > candidate.x())
        .mapToInt(r -> Math.round(r.y()))
        .distinct()
        .count();
  }
}
