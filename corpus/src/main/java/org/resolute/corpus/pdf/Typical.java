package org.resolute.corpus.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The measures that most lines of a document share. */
final class Typical {

  private Typical() {}

  /** The font size of most characters, in points; 10 where there are none. */
  static float size(List<List<Run>> pages) {
    Map<Float, Integer> characters = new TreeMap<>();
    for (List<Run> page : pages) {
      for (Run run : page) {
        characters.merge(run.size(), run.text().length(), Integer::sum);
      }
    }
    return mode(characters, 10f);
  }

  /** Where most lines begin, in points; 0 where there are none. */
  static float left(List<PrintedPage> pages) {
    Map<Float, Integer> starts = new HashMap<>();
    pages.forEach(
        p ->
            p.body()
                .forEach(
                    l -> starts.merge((float) Math.round(l.x()), l.text().length(), Integer::sum)));
    return mode(starts, 0f);
  }

  /** The distance of most lines from the line above, in points; 12 where there are none. */
  static float leading(List<PrintedPage> pages) {
    Map<Float, Integer> gaps = new TreeMap<>();
    for (PrintedPage page : pages) {
      for (int i = 1; i < page.body().size(); i++) {
        float gap = page.body().get(i).y() - page.body().get(i - 1).y();
        if (gap > 5) {
          gaps.merge(Math.round(gap * 2) / 2f, 1, Integer::sum);
        }
      }
    }
    return mode(gaps, 12f);
  }

  private static float mode(Map<Float, Integer> counts, float fallback) {
    return counts.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(fallback);
  }
}
