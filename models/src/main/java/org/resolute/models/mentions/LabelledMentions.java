package org.resolute.models.mentions;

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
 * Clauses whose mentions readers have labelled, and the files that they came in.
 *
 * <p>A line {@code {"id": "log#1", "text": "Thanks Norway;", "mentions": [{"type": "LOC", "text":
 * "Norway"}]}} is a clause of the document {@code log}; of words that stand there several times,
 * {@code nth} says which are meant.
 *
 * @param clauses with distinct ids
 * @param sources the files, in the order given
 */
public record LabelledMentions(List<Row> clauses, List<Source> sources) {

  /**
   * A clause with its labels.
   *
   * @param place the file and the line: {@code log.jsonl, line 7}
   */
  public record Row(String place, String id, LabelledText labelled) {

    /** The part of the id before its last {@code #}, or all of it. */
    public String document() {
      int hash = id.lastIndexOf('#');
      return hash < 0 ? id : id.substring(0, hash);
    }
  }

  /**
   * A file of labelled clauses.
   *
   * @param name its file name
   * @param sha256 of its bytes
   */
  public record Source(String name, String sha256, int clauses, int mentions) {}

  public LabelledMentions {
    clauses = List.copyOf(clauses);
    sources = List.copyOf(sources);
  }

  /**
   * Reads clause tables ({@code .jsonl}, {@code .csv}) and gold documents ({@code .json}).
   *
   * @throws IllegalArgumentException where an id is missing or stands twice, a text is empty, a
   *     type is unknown, a mention is not in its text or shares characters with another; names the
   *     file, the line and the remedy
   */
  public static LabelledMentions read(List<Path> files) throws IOException {
    List<Row> clauses = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      List<Row> rows = MentionTables.read(name, new String(content, StandardCharsets.UTF_8));
      rows.forEach(row -> check(row, seen));
      clauses.addAll(rows);
      sources.add(new Source(name, Sha256.of(content), rows.size(), mentions(rows)));
    }
    return new LabelledMentions(clauses, sources);
  }

  /** How many mentions there are. */
  public int mentions() {
    return mentions(clauses);
  }

  /** What a trainer learns from. */
  public List<LabelledText> texts() {
    return clauses.stream().map(Row::labelled).toList();
  }

  private static int mentions(List<Row> rows) {
    return rows.stream().mapToInt(row -> row.labelled().marks().size()).sum();
  }

  private static void check(Row row, Map<String, String> seen) {
    if (row.id().isBlank()) {
      throw new IllegalArgumentException(
          row.place() + ": the clause has no id; give each clause an id of its own");
    }
    if (row.labelled().text().isBlank()) {
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
