package org.resolute.evaluation.labels;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the table of blocks that was made from the United Nations' own mark-up: tab-separated, a
 * head line, one row per block with {@code file}, {@code ordinal}, {@code section}, {@code number},
 * {@code level}, {@code verb}, {@code references} and {@code text}.
 *
 * <p>Rows of level 0 (titles, formulas) are no clauses and lose their section; they are kept only
 * where they carry links. The verb is told of paragraphs of level 1 only. Fields are not quoted.
 */
public final class StructureGold implements LabelReader {

  private static final List<String> NEEDED =
      List.of("file", "ordinal", "section", "number", "level", "verb", "references", "text");

  @Override
  public LabelledSet read(Path path) throws IOException {
    List<LabelledClause> clauses = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(path)) {
      List<String> head = head(lines.readLine(), path);
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        Map<String, String> row = row(head, line, path, number);
        LabelledClause clause = clause(row);
        if (!clause.section().isEmpty() || !clause.labels().links().isEmpty()) {
          clauses.add(clause);
        }
      }
    }
    Set<Layer> layers = Set.of(Layer.STRUCTURE, Layer.LEAD_VERB, Layer.LINKS);
    return LabelledSet.of(path.getFileName().toString(), layers, clauses);
  }

  private static List<String> head(String line, Path path) throws UnreadableLabelsException {
    List<String> head = line == null ? List.of() : Arrays.asList(line.split("\t", -1));
    if (!head.containsAll(NEEDED)) {
      throw new UnreadableLabelsException(path + ": the head line needs " + NEEDED);
    }
    return head;
  }

  private static Map<String, String> row(List<String> head, String line, Path path, int number)
      throws UnreadableLabelsException {
    String[] cells = line.split("\t", -1);
    if (cells.length != head.size()) {
      throw new UnreadableLabelsException(
          path + " line " + number + ": " + cells.length + " cells, not " + head.size());
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      row.put(head.get(i), cells[i]);
    }
    return row;
  }

  private static LabelledClause clause(Map<String, String> row) {
    String document = Keys.document(row.get("file"));
    String verb = row.get("level").equals("1") ? row.get("verb") : "";
    return new LabelledClause(
        document,
        document + "#" + row.get("ordinal"),
        row.get("level").equals("0") ? "" : row.get("section"),
        row.get("number"),
        "",
        row.get("text"),
        Labels.NONE.withLeadVerb(verb).withLinks(Links.of(row.get("references"), row.get("text"))));
  }
}
