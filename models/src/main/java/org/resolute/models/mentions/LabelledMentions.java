package org.resolute.models.mentions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.models.labels.LabelledRow;
import org.resolute.models.labels.LabelledTable;

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

  /** A clause with its labels. */
  public record Row(String id, LabelledText labelled) {

    static Row of(LabelledRow row) {
      return new Row(row.id(), MarkReader.labelled(row));
    }

    /** The document that the clause stands in. */
    public String document() {
      return Clause.documentOf(id);
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
    for (LabelledTable table : LabelledTable.read(files, "mentions")) {
      List<Row> rows = table.rows().stream().map(Row::of).toList();
      clauses.addAll(rows);
      sources.add(new Source(table.name(), table.sha256(), rows.size(), mentions(rows)));
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
}
