package org.resolute.evaluation.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.resolute.evaluation.compare.Change;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.Judgement;

/**
 * Writes lists of clauses as CSV (RFC 4180, UTF-8).
 *
 * <p>A cell that a spreadsheet would take for a formula is given a leading apostrophe.
 */
public final class CsvFile {

  private CsvFile() {}

  /** The errors of some evaluations: task, document, clause, figure, expected, found, text. */
  public static void writeErrors(Path file, List<Evaluation> evaluations) throws IOException {
    try (CSVPrinter out = open(file)) {
      out.printRecord("task", "document", "clause", "figure", "expected", "found", "text");
      for (Evaluation evaluation : evaluations) {
        for (Judgement j : evaluation.distinctErrors()) {
          print(
              out,
              evaluation.task(),
              j.document(),
              j.clause(),
              j.figure(),
              j.expected(),
              j.found(),
              j.text());
        }
      }
    }
  }

  /**
   * The clauses gained and lost: change, document, clause, figure, expected, first, second, text.
   */
  public static void writeChanges(Path file, List<Change> changes) throws IOException {
    try (CSVPrinter out = open(file)) {
      out.printRecord(
          "change", "document", "clause", "figure", "expected", "first", "second", "text");
      for (Change c : changes) {
        print(
            out,
            c.kind() == Change.Kind.GAIN ? "gain" : "loss",
            c.document(),
            c.clause(),
            c.figure(),
            c.expected(),
            c.first(),
            c.second(),
            c.text());
      }
    }
  }

  /** Any rows under a head. */
  public static void write(Path file, List<String> head, List<List<String>> rows)
      throws IOException {
    try (CSVPrinter out = open(file)) {
      out.printRecord(head);
      for (List<String> row : rows) {
        print(out, row.toArray(String[]::new));
      }
    }
  }

  private static CSVPrinter open(Path file) throws IOException {
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    Writer writer = Files.newBufferedWriter(file);
    return new CSVPrinter(writer, CSVFormat.RFC4180);
  }

  private static void print(CSVPrinter out, String... cells) throws IOException {
    for (String cell : cells) {
      out.print(guarded(cell));
    }
    out.println();
  }

  private static String guarded(String cell) {
    String bare = cell.stripLeading();
    boolean formula =
        !bare.isEmpty() && "=+-@".indexOf(bare.charAt(0)) >= 0
            || cell.startsWith("\t")
            || cell.startsWith("\r");
    return formula ? "'" + cell : cell;
  }
}
