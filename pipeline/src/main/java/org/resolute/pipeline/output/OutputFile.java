package org.resolute.pipeline.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One of the files that a run writes: its name, what stands before the first document, and how a
 * document is written. This list is the one place where a new output form is registered.
 *
 * @param name {@code clauses.csv}
 * @param header bytes as text, before the first document; empty for JSON lines
 * @param quoted whether a line end inside double quotes is part of a row, as it is in CSV
 */
public record OutputFile(String name, String header, boolean quoted, TableWriter writer) {

  /** The forms that a user may ask for. */
  public static final List<String> FORMATS = List.of("csv", "json");

  /** Every name that a run may write into one shard; the report of the run comes last. */
  public static final List<String> ALL_NAMES =
      List.of("clauses.csv", "mentions.csv", "documents.csv", "annotations.jsonl", "run.json");

  /** The most files that a table may be cut into; their numbers have five digits. */
  public static final int MOST_SHARDS = 99_999;

  /** {@code -00003-of-00010}. */
  private static final Pattern SHARD = Pattern.compile("-[0-9]{5}-of-[0-9]{5}(?=\\.)");

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
      files.add(new OutputFile("annotations.jsonl", "", false, new JsonLine()));
    }
    return List.copyOf(files);
  }

  /** Whether a run may have written a file of this name. */
  public static boolean isOurs(String name) {
    return ALL_NAMES.contains(SHARD.matcher(name).replaceFirst(""));
  }

  /**
   * The names of this file in {@code shards} pieces: {@code clauses.csv} in one, {@code
   * clauses-00000-of-00002.csv} and {@code clauses-00001-of-00002.csv} in two.
   */
  public List<String> names(int shards) {
    if (shards == 1) {
      return List.of(name);
    }
    int dot = name.lastIndexOf('.');
    String format = name.substring(0, dot) + "-%05d-of-%05d" + name.substring(dot);
    return IntStream.range(0, shards)
        .mapToObj(shard -> String.format(Locale.ROOT, format, shard, shards))
        .toList();
  }

  private static OutputFile csv(String name, CsvTable<?> table, boolean bom) {
    return new OutputFile(name, (bom ? BYTE_ORDER_MARK : "") + table.header(), true, table);
  }
}
