package org.resolute.models.labels;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolute.corpus.Sha256;

/**
 * A file of clauses that readers have labelled.
 *
 * @param name its file name
 * @param sha256 of its bytes
 * @param rows its clauses, in its order; no id stands twice, no text is empty
 */
public record LabelledTable(String name, String sha256, List<LabelledRow> rows) {

  public LabelledTable {
    rows = List.copyOf(rows);
  }

  /**
   * Reads clause tables ({@code .jsonl}, {@code .csv}) and gold documents ({@code .json}).
   *
   * @param column that of the labels: {@code themes}
   * @throws IllegalArgumentException where an id is missing or stands twice in all the files, a
   *     text is empty, or there are no labels; names the file, the line and the remedy
   */
  public static List<LabelledTable> read(List<Path> files, String column) throws IOException {
    return read(files, column, ClauseTexts.NONE);
  }

  /**
   * The same of tables whose rows need no text where {@code texts} has it.
   *
   * @throws IllegalArgumentException also where a row has no text and {@code texts} has none for it
   */
  public static List<LabelledTable> read(List<Path> files, String column, ClauseTexts texts)
      throws IOException {
    List<LabelledTable> tables = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      TableReader reader = new TableReader(name, column, !texts.isEmpty());
      List<LabelledRow> rows =
          reader.read(new String(content, StandardCharsets.UTF_8)).stream()
              .map(texts::complete)
              .toList();
      rows.forEach(row -> check(row, seen));
      tables.add(new LabelledTable(name, Sha256.of(content), rows));
    }
    return tables;
  }

  private static void check(LabelledRow row, Map<String, String> seen) {
    if (row.id().isBlank()) {
      throw new IllegalArgumentException(
          row.place() + ": the clause has no id; give each clause an id of its own");
    }
    if (row.text().isBlank()) {
      throw new IllegalArgumentException(
          row.place() + ": clause " + row.id() + " has no text; fill it in or delete the line");
    }
    String earlier = seen.putIfAbsent(row.id(), row.place());
    if (earlier != null) {
      throw new IllegalArgumentException(
          row.place() + ": the id " + row.id() + " stands at " + earlier + " already; change one");
    }
  }
}
