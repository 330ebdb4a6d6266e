package org.resolute.evaluation.metric;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The counts of every figure in every document: all that resampling needs.
 *
 * <p>One row per document, three columns (true positives, false positives, false negatives) per
 * figure with counts of its own. A resample of the documents is a sum of rows, so its figures cost
 * no look at a clause.
 */
public final class CountMatrix {

  private static final int COLUMNS = 3;

  private final List<Figure> figures;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<String> documents;
  private final long[][] rows;

  private CountMatrix(List<Figure> figures, Map<String, Map<String, Counts>> byDocument) {
    this.figures = List.copyOf(figures);
    figures.stream()
        .filter(Figure::isSingle)
        .forEach(f -> columns.put(f.name(), columns.size() * COLUMNS));
    this.documents = List.copyOf(byDocument.keySet());
    this.rows = new long[documents.size()][columns.size() * COLUMNS];
    for (int d = 0; d < rows.length; d++) {
      fill(rows[d], byDocument.get(documents.get(d)));
    }
  }

  private void fill(long[] row, Map<String, Counts> counts) {
    counts.forEach(
        (figure, c) -> {
          int at = columns.get(figure);
          row[at] = c.truePositives();
          row[at + 1] = c.falsePositives();
          row[at + 2] = c.falseNegatives();
        });
  }

  /** Gathers counts until all are there. */
  public static final class Gatherer {

    private final List<Figure> figures;
    private final Map<String, Map<String, Counts>> byDocument = new LinkedHashMap<>();

    public Gatherer(List<Figure> figures) {
      this.figures = List.copyOf(figures);
    }

    /** Adds {@code counts} to those of a figure in a document. */
    public void add(String document, String figure, Counts counts) {
      byDocument
          .computeIfAbsent(document, d -> new HashMap<>())
          .merge(figure, counts, Counts::plus);
    }

    public CountMatrix matrix() {
      return new CountMatrix(figures, byDocument);
    }
  }

  public List<Figure> figures() {
    return figures;
  }

  /** The documents, one per row, in the order in which they came. */
  public List<String> documents() {
    return documents;
  }

  /** The length of a row. */
  public int width() {
    return columns.size() * COLUMNS;
  }

  /** Adds the row of a document to {@code sums}. */
  public void addRow(int document, long[] sums) {
    long[] row = rows[document];
    for (int i = 0; i < row.length; i++) {
      sums[i] += row[i];
    }
  }

  /** The sum of all rows. */
  public long[] sums() {
    long[] sums = new long[width()];
    for (int d = 0; d < rows.length; d++) {
      addRow(d, sums);
    }
    return sums;
  }

  /** The counts of a figure in {@code sums}; pooled where it has parts. */
  public Counts counts(Figure figure, long[] sums) {
    if (figure.isSingle()) {
      int at = columns.get(figure.name());
      return new Counts(sums[at], sums[at + 1], sums[at + 2]);
    }
    return figure.parts().stream()
        .map(p -> counts(Figure.f1(p), sums))
        .reduce(Counts.ZERO, Counts::plus);
  }

  /** The value of every figure, 0..1, in their order. */
  public double[] values(long[] sums) {
    double[] values = new double[figures.size()];
    for (int f = 0; f < values.length; f++) {
      values[f] = value(figures.get(f), sums);
    }
    return values;
  }

  private double value(Figure figure, long[] sums) {
    return switch (figure.kind()) {
      case F1, MICRO -> counts(figure, sums).f1();
      case SHARE -> counts(figure, sums).recall();
      case MACRO -> macro(figure, sums);
    };
  }

  private double macro(Figure figure, long[] sums) {
    double total = 0;
    for (String part : figure.parts()) {
      total += counts(Figure.f1(part), sums).f1();
    }
    return figure.parts().isEmpty() ? 0 : total / figure.parts().size();
  }
}
