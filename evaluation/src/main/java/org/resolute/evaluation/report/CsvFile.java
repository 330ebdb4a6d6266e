package org.resolute.evaluation.report;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.resolute.corpus.WholeFile;
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
    write(
        file,
        List.of("task", "document", "clause", "figure", "expected", "found", "text"),
        evaluations.stream()
            .flatMap(e -> e.distinctErrors().stream().map(error -> row(e.task(), error))));
  }

  private static List<String> row(String task, Judgement j) {
    return List.of(task, j.document(), j.clause(), j.figure(), j.expected(), j.found(), j.text());
  }

  /**
   * The clauses gained and lost: change, document, clause, figure, expected, first, second, text.
   */
  public static void writeChanges(Path file, List<Change> changes) throws IOException {
    write(
        file,
        List.of("change", "document", "clause", "figure", "expected", "first", "second", "text"),
        changes.stream().map(CsvFile::row));
  }

  private static List<String> row(Change c) {
    String change = c.kind() == Change.Kind.GAIN ? "gain" : "loss";
    return List.of(
        change,
        c.document(),
        c.clause(),
        c.figure(),
        c.expected(),
        c.first(),
        c.second(),
        c.text());
  }

  /** Any rows under a head. */
  public static void write(Path file, List<String> head, List<List<String>> rows)
      throws IOException {
    write(file, head, rows.stream());
  }

  private static void write(Path file, List<String> head, Stream<List<String>> rows)
      throws IOException {
    WholeFile.write(
        file,
        out -> {
          CSVPrinter csv =
              new CSVPrinter(
                  new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
          csv.printRecord(head);
          csv.printRecords(rows.map(row -> row.stream().map(CsvFile::guarded).toList()));
          csv.flush();
        });
  }

  private static String guarded(String cell) {
    String bare = cell.stripLeading();
    boolean formula =
        (!bare.isEmpty() && "=+-@".indexOf(bare.charAt(0)) >= 0)
            || cell.startsWith("\t")
            || cell.startsWith("\r");
    return formula ? "'" + cell : cell;
  }
}
