package org.resolute.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a reader is to see, before it is known whether on a terminal, in Markdown or on a page.
 *
 * @param title one line
 * @param parts in reading order
 */
public record Report(String title, List<Part> parts) {

  public Report {
    Objects.requireNonNull(title);
    parts = List.copyOf(parts);
  }

  /** One piece of a report. */
  public sealed interface Part permits Heading, Text, Table, Plot {}

  /** The title of what follows. */
  public record Heading(String text) implements Part {}

  /** A paragraph. */
  public record Text(String text) implements Part {}

  /**
   * Rows under a head.
   *
   * @param numeric per column, whether it holds numbers and stands flush right
   */
  public record Table(List<String> head, List<Boolean> numeric, List<List<String>> rows)
      implements Part {

    public Table {
      head = List.copyOf(head);
      numeric = List.copyOf(numeric);
      rows = rows.stream().map(List::copyOf).toList();
      int width = head.size();
      if (numeric.size() != width || rows.stream().anyMatch(r -> r.size() != width)) {
        throw new IllegalArgumentException("not a table of " + width + " columns");
      }
    }

    /** A table whose first {@code words} columns hold words and whose others hold numbers. */
    public static Table of(int words, List<String> head, List<List<String>> rows) {
      List<Boolean> numeric = new ArrayList<>();
      for (int i = 0; i < head.size(); i++) {
        numeric.add(i >= words);
      }
      return new Table(head, numeric, rows);
    }
  }

  /**
   * A drawing; only a page shows it.
   *
   * @param svg the drawing, as an SVG element
   * @param caption what it shows, in one sentence; also its text for who cannot see it
   */
  public record Plot(String svg, String caption) implements Part {}

  /** The same with more at its end. */
  public Report plus(List<Part> more) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(more);
    return new Report(title, all);
  }
}
