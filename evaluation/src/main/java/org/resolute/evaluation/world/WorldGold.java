package org.resolute.evaluation.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.labels.UnreadableLabelsException;
import org.resolute.evaluation.world.LabelledFile.Part;
import org.resolute.evaluation.world.LabelledFile.PartClause;

/** Reads the tables of files of other bodies and eras: tab-separated, without a head line. */
public final class WorldGold {

  /** "3. ", "(a) ", "iv) " before a clause whose source has the number in its text. */
  private static final Pattern LABEL =
      Pattern.compile("(?U)^\\W*(?:\\d{1,3}|[a-z]|[ivx]+)\\s*[).]\\s+");

  private static final int CLAUSE_CELLS = 8;
  private static final int PART_CELLS = 6;
  private static final int NAMED_CELLS = 4;

  private WorldGold() {}

  /**
   * The files of two tables, by their names.
   *
   * @param clauses rows of file, part, ordinal, section, number, verb, whether it is inherited,
   *     text
   * @param parts rows of file, part, symbol, title, body, date
   */
  public static List<LabelledFile> read(Path clauses, Path parts) throws IOException {
    Map<String, List<PartClause>> ofFile = new LinkedHashMap<>();
    for (String[] row : rows(clauses, CLAUSE_CELLS)) {
      ofFile
          .computeIfAbsent(row[0], f -> new ArrayList<>())
          .add(new PartClause(row[1], row[3], row[4], row[5], row[7]));
    }
    Map<String, List<Part>> files = new TreeMap<>();
    for (String[] row : rows(parts, PART_CELLS)) {
      files
          .computeIfAbsent(row[0], f -> new ArrayList<>())
          .add(new Part(row[1], row[2], row[3], row[4], row[5]));
    }
    return files.entrySet().stream()
        .map(
            f ->
                new LabelledFile(
                    f.getKey(), f.getValue(), ofFile.getOrDefault(f.getKey(), List.of())))
        .toList();
  }

  /**
   * The files of a table of clauses whose section and verb their sources name themselves; nothing
   * is told of numbers and metadata.
   *
   * @param table rows of file without extension, section, verb, text
   */
  public static List<LabelledFile> readNamed(Path table) throws IOException {
    Map<String, List<PartClause>> files = new TreeMap<>();
    for (String[] row : rows(table, NAMED_CELLS)) {
      String text = LABEL.matcher(row[3]).replaceFirst("");
      files
          .computeIfAbsent(row[0], f -> new ArrayList<>())
          .add(new PartClause("1", row[1], "", row[2], text));
    }
    return files.entrySet().stream()
        .map(f -> new LabelledFile(f.getKey(), List.of(), f.getValue()))
        .toList();
  }

  private static List<String[]> rows(Path table, int cells) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(table)) {
      String[] row = line.split("\t", -1);
      if (row.length != cells) {
        throw new UnreadableLabelsException(
            table + " line " + (rows.size() + 1) + ": " + row.length + " cells, not " + cells);
      }
      rows.add(row);
    }
    return rows;
  }

  /** The files by their names without folder and extension. */
  static String stem(LabelledFile file) {
    return Keys.document(file.name());
  }
}
