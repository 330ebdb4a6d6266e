package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.metadata.Formula;

/**
 * Tells the lines that come back at the same place of several pages, at their upper or lower edge:
 * running heads in whatever words, and page numbers, which count up with the pages.
 */
final class RunningLines {

  /** Heads and feet stand within this share of the page's height from the edge. */
  private static final float EDGE = 0.2f;

  private static final int MOST_LINES = 6;

  /** Lines of one place differ in height by less, in points. */
  private static final int SAME_PLACE = 6;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}+");

  /** The titles of acts count up, too, where each has a page of its own. */
  private static final Pattern TITLE =
      Pattern.compile("(?i:resolution|decision|recommendation|annex|article|section|part)\\b.*+");

  /** "A/RES/91/17", "GC(65)/RES/11": on the first page it is the symbol of the document. */
  private static final Pattern SYMBOL = Pattern.compile("[A-Z][^\\sa-z]*+/\\S*+\\d\\S*+");

  private final Map<String, Set<Integer>> pages = new HashMap<>();
  private final Set<Line> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private RunningLines() {}

  /** The lines of the document's pages that come back. */
  static Set<Line> of(List<Sheet> sheets, List<List<Line>> lines) {
    if (sheets.size() < 2) {
      return Set.of();
    }
    RunningLines running = new RunningLines();
    List<List<Line>> edges = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      float height = sheets.get(i).height();
      edges.add(edge(lines.get(i), l -> l.y() < EDGE * height, Comparator.naturalOrder()));
      edges.add(edge(lines.get(i), l -> l.y() > (1 - EDGE) * height, Comparator.reverseOrder()));
    }
    edges.forEach(edge -> edge.forEach(running::count));
    edges.forEach(running::collect);
    return running.found;
  }

  /** The lines at an edge of the page, from the edge on. */
  private static List<Line> edge(List<Line> lines, Predicate<Line> near, Comparator<Float> order) {
    return lines.stream()
        .filter(near)
        .sorted(Comparator.comparing(Line::y, order))
        .limit(MOST_LINES)
        .toList();
  }

  private void count(Line line) {
    for (String key : keys(line)) {
      pages.computeIfAbsent(key, k -> new HashSet<>(2)).add(line.page());
    }
  }

  private void collect(List<Line> edge) {
    for (Line line : edge) {
      if (keys(line).stream().noneMatch(k -> pages.getOrDefault(k, Set.of()).size() > 1)) {
        return;
      }
      if (line.page() > 1 || !SYMBOL.matcher(line.text()).matches()) {
        found.add(line);
      }
    }
  }

  /** What a line shares with those that say the same, or the same but for their page's number. */
  private static List<String> keys(Line line) {
    if (Formula.matches(line.text())) {
      return List.of();
    }
    List<String> said = new ArrayList<>(List.of(line.text()));
    Matcher number = NUMBER.matcher(line.text());
    boolean title = TITLE.matcher(line.text()).matches();
    for (int i = 0; i < 4 && !title && number.find(); i++) {
      said.add(
          line.text().substring(0, number.start())
              + "#"
              + (Integer.parseInt(number.group()) - line.page())
              + line.text().substring(number.end()));
    }
    List<String> keys = new ArrayList<>();
    for (String words : said) {
      String set = "|" + Math.round(line.size()) + "|" + words;
      int place = (int) line.y();
      keys.add(place / SAME_PLACE + set);
      keys.add("~" + (place + SAME_PLACE / 2) / SAME_PLACE + set);
    }
    return keys;
  }
}
