package org.resolute.corpus.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is most common in a document. */
final class Typical {

  private Typical() {}

  /** The font size of most characters, in points; 10 where there are none. */
  static float size(List<DrawnPage> pages) {
    Map<Float, Integer> characters = new TreeMap<>();
    for (DrawnPage page : pages) {
      for (Run run : page.runs()) {
        characters.merge(run.size(), run.text().length(), Integer::sum);
      }
    }
    return mode(characters, 10f);
  }

  /** What was counted most often; of several the greatest. */
  static float mode(Map<Float, Integer> counts, float fallback) {
    return counts.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(fallback);
  }

  /** What was counted most often; of several the least. */
  static float leastMode(Map<Float, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Float, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Float, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
