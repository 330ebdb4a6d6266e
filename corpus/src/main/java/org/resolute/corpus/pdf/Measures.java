package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The measures that most lines of a document share, in points.
 *
 * @param size of the font
 * @param leading the distance from line to line within a paragraph
 * @param edges of the columns; at 0 those of lines over all of the page's width
 */
record Measures(float size, float leading, List<Edges> edges) {

  /** Where most lines of a column begin, and where the full ones end. */
  record Edges(float left, float right) {}

  private static final Edges NO_EDGES = new Edges(0, Float.MAX_VALUE);

  /** The distance of lines in single spacing, in font sizes. */
  private static final float SINGLE = 1.2f;

  /** Lines are at least so far apart. */
  private static final float LEAST_GAP = 5f;

  /** Sizes of fonts that differ by less are the same. */
  private static final float SAME_SIZE = 0.6f;

  /** Nine lines in ten end before the right edge. */
  private static final float FULL = 0.9f;

  Measures {
    edges = List.copyOf(edges);
  }

  /** The measures of these pages, without what comes back on them. */
  static Measures of(List<List<Line>> pages, Set<Line> running, float size) {
    List<List<Line>> text =
        pages.stream().map(p -> p.stream().filter(l -> !running.contains(l)).toList()).toList();
    return new Measures(size, leading(text, size), edges(text));
  }

  /**
   * The distance of most lines of the text that begin in lower case from the line before; without
   * any, at most that of a text in single spacing.
   */
  private static float leading(List<List<Line>> pages, float size) {
    Map<Float, Integer> within = new TreeMap<>();
    Map<Float, Integer> all = new TreeMap<>();
    for (List<Line> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        Line before = page.get(i - 1);
        Line line = page.get(i);
        float gap = line.y() - before.y();
        if (gap > LEAST_GAP && line.isBelow(before)) {
          float rounded = Math.round(gap * 2) / 2f;
          all.merge(rounded, 1, Integer::sum);
          if (Character.isLowerCase(line.text().codePointAt(0))
              && Math.abs(line.size() - size) < SAME_SIZE
              && line.looksLike(before)) {
            within.merge(rounded, 1, Integer::sum);
          }
        }
      }
    }
    return within.isEmpty()
        ? Math.min(Typical.mode(all, SINGLE * size), SINGLE * size)
        : Typical.leastMode(within);
  }

  private static List<Edges> edges(List<List<Line>> pages) {
    List<Edges> edges = new ArrayList<>();
    List<Line> all = pages.stream().flatMap(List::stream).toList();
    int last = all.stream().mapToInt(Line::column).max().orElse(0);
    for (int column = 0; column <= last; column++) {
      int wanted = column;
      edges.add(edgesOf(all.stream().filter(l -> l.column() == wanted).toList()));
    }
    return edges;
  }

  private static Edges edgesOf(List<Line> lines) {
    if (lines.isEmpty()) {
      return NO_EDGES;
    }
    Map<Float, Integer> starts = new HashMap<>();
    List<Float> ends = new ArrayList<>();
    for (Line line : lines) {
      starts.merge((float) Math.round(line.x()), line.text().length(), Integer::sum);
      ends.add(line.end());
    }
    Collections.sort(ends);
    return new Edges(Typical.mode(starts, 0f), ends.get((int) (FULL * (ends.size() - 1))));
  }

  private Edges edgesOf(Line line) {
    return line.column() < edges.size() ? edges.get(line.column()) : NO_EDGES;
  }

  /** Where most lines of its column begin. */
  float left(Line line) {
    return edgesOf(line).left();
  }

  /** How far a line stands from where most lines begin. */
  float indent(Line line) {
    return line.x() - left(line);
  }

  /** Whether the first word of the next line would have found room at the end of this one. */
  boolean isShort(Line line, Line next) {
    int space = next.text().indexOf(' ');
    int word = 1 + (space < 0 ? next.text().length() : space);
    float wide = word * (next.end() - next.x()) / next.text().length();
    return line.end() + wide < edgesOf(line).right();
  }
}
