package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.pdf.Gutter.Band;
import org.resolute.corpus.pdf.Gutter.Side;

/**
 * Parts a page into what is read from top to bottom: rows over all of its width, and between them
 * columns, from left to right.
 *
 * <p>Columns are told from the cells of a table or letterhead by what stands in them: on both sides
 * of a blank strip there are lines of some length, of which many begin in lower case, as the lines
 * within a sentence do.
 */
final class Columns {

  private static final int FEWEST_LINES = 4;

  /** Of a page whose fellows have columns. */
  private static final int FEWEST_LINES_OF_REST = 2;

  /** Characters of a line, on the average. */
  private static final int SHORTEST_LINE = 18;

  /** One line in so many begins in lower case. */
  private static final int LOWER_CASE = 5;

  /** Columns within columns: four of them on a page. */
  private static final int DEEPEST = 2;

  /** What begins so far behind the column's edge is indented, in points. */
  private static final float DEEPEST_INDENT = 60f;

  /** Where a column begins may differ by so much, in points. */
  private static final float SAME_EDGE = 4f;

  private Columns() {}

  /** The gutter of a page; none where it has no columns. */
  static List<Gutter> gutter(List<Row> rows) {
    return Gutter.best(rows, Columns::isProse);
  }

  /**
   * The parts of a page in reading order.
   *
   * @param own the gutter of the page, if any
   * @param known the gutter of other pages of the document, if any: a last page may have too few
   *     lines to tell by themselves
   */
  static List<Zone> zones(List<Row> rows, List<Gutter> own, List<Gutter> known) {
    if (!own.isEmpty()) {
      return zones(rows, own.get(0), Columns::isProse, 1, DEEPEST);
    }
    for (Gutter gutter : known) {
      for (Band band : gutter.bands(rows)) {
        if (isRest(gutter, band)) {
          return zones(rows, gutter, Columns::isRest, 1, 0);
        }
      }
    }
    return List.of(new Zone(0, rows));
  }

  private static List<Zone> zones(
      List<Row> rows, Gutter gutter, Gutter.Acceptance accepts, int first, int depth) {
    List<Zone> zones = new ArrayList<>();
    for (Band band : gutter.bands(rows)) {
      if (accepts.test(gutter, band)) {
        List<Zone> left = within(band.beside(gutter, true), first, depth);
        int next = 1 + left.stream().mapToInt(Zone::column).max().orElse(first);
        zones.addAll(left);
        zones.addAll(within(band.beside(gutter, false), next, depth));
      } else {
        int last = zones.size() - 1;
        if (last >= 0 && zones.get(last).column() == 0) {
          zones.get(last).rows().addAll(band.rows());
        } else {
          zones.add(new Zone(0, new ArrayList<>(band.rows())));
        }
      }
    }
    return zones;
  }

  /** The columns of a column; what goes over its own gutter counts with the first of them. */
  private static List<Zone> within(List<Row> rows, int column, int depth) {
    List<Gutter> gutter = depth == 0 ? List.of() : gutter(rows);
    if (gutter.isEmpty()) {
      return List.of(new Zone(column, rows));
    }
    return zones(rows, gutter.get(0), Columns::isProse, column, depth - 1).stream()
        .map(z -> z.column() == 0 ? new Zone(column, z.rows()) : z)
        .toList();
  }

  private static boolean isProse(Gutter gutter, Band band) {
    if (band.across() || band.rows().size() < FEWEST_LINES) {
      return false;
    }
    List<Row> left = band.beside(gutter, true);
    List<Row> right = band.beside(gutter, false);
    return isProse(left) && isProse(right);
  }

  private static boolean isProse(List<Row> lines) {
    int characters = 0;
    int lowerCase = 0;
    for (Row line : lines) {
      for (Run run : line.runs()) {
        characters += run.text().length();
      }
      lowerCase += line.beginsInLowerCase() ? 1 : 0;
    }
    return lines.size() >= FEWEST_LINES
        && characters >= SHORTEST_LINE * lines.size()
        && lowerCase * LOWER_CASE >= lines.size();
  }

  /** Whether lines begin on both sides, those on the right beside the same edge. */
  private static boolean isRest(Gutter gutter, Band band) {
    if (band.across() || band.rows().size() < FEWEST_LINES_OF_REST) {
      return false;
    }
    List<Row> right = band.beside(gutter, false);
    boolean left = band.rows().stream().anyMatch(r -> gutter.side(r) != Side.RIGHT);
    return left
        && right.size() >= FEWEST_LINES_OF_REST
        && right.stream()
            .allMatch(r -> r.x() >= gutter.x() - SAME_EDGE && r.x() < gutter.x() + DEEPEST_INDENT);
  }
}
