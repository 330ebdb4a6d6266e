package org.resolute.pipeline.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One of the files that a run writes: its name, what stands before the first document, and how a
 * document is written. This list is the one place where a new output form is registered.
 *
 * @param name {@code clauses.csv}
 * @param header bytes as text, before the first document; empty for JSON lines
 */
public record OutputFile(String name, String header, TableWriter writer) {

  /** The forms that a user may ask for. */
  public static final List<String> FORMATS = List.of("csv", "json");

  /** Every name that a run may write, whatever the options; the report of the run comes last. */
  public static final List<String> ALL_NAMES =
      List.of("clauses.csv", "mentions.csv", "documents.csv", "annotations.jsonl", "run.json");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * The files of these formats. documents.csv is always among them, so that nothing is lost
   * silently.
   *
   * @param formats some of {@link #FORMATS}
   * @param themes ids of the themes, in the order of their columns
   * @param bom whether CSV begins with a byte-order mark, for Excel
   */
  public static List<OutputFile> of(Set<String> formats, List<String> themes, boolean bom) {
    List<OutputFile> files = new ArrayList<>();
    if (formats.contains("csv")) {
      files.add(csv("clauses.csv", new CsvTable<>(ClauseRow.columns(themes), ClauseRow::of), bom));
      files.add(csv("mentions.csv", new CsvTable<>(MentionRow.COLUMNS, MentionRow::of), bom));
    }
    files.add(
        csv(
            "documents.csv",
            new CsvTable<>(DocumentRow.COLUMNS, java.util.stream.Stream::of),
            bom));
    if (formats.contains("json")) {
      files.add(new OutputFile("annotations.jsonl", "", new JsonLine()));
    }
    return List.copyOf(files);
  }

  private static OutputFile csv(String name, CsvTable<?> table, boolean bom) {
    return new OutputFile(name, (bom ? BYTE_ORDER_MARK : "") + table.header(), table);
  }
}
