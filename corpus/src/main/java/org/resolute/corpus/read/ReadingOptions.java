package org.resolute.corpus.read;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a reader accepts. The defaults are safe for files of unknown origin: {@code
 * ReadingOptions.DEFAULT.withTextColumn("paragraph")} changes one of them.
 *
 * @param maxBytes the longest file, in bytes
 * @param maxCharacters the longest decoded text, in {@code char}s
 * @param maxPages the longest PDF, in pages
 * @param idColumn the column of a CSV clause table that holds the clause's id
 * @param textColumn the column that holds its text
 */
public record ReadingOptions(
    long maxBytes, int maxCharacters, int maxPages, String idColumn, String textColumn)
    implements Serializable {

  /** 64 MiB, 20 million characters, 2,000 pages, columns {@code id} and {@code text}. */
  public static final ReadingOptions DEFAULT =
      new ReadingOptions(64L << 20, 20_000_000, 2_000, "id", "text");

  public ReadingOptions {
    Objects.requireNonNull(idColumn);
    Objects.requireNonNull(textColumn);
    if (maxBytes < 1 || maxCharacters < 1 || maxPages < 1) {
      throw new IllegalArgumentException("limits must be at least 1");
    }
  }

  public ReadingOptions withMaxBytes(long bytes) {
    return new ReadingOptions(bytes, maxCharacters, maxPages, idColumn, textColumn);
  }

  public ReadingOptions withMaxCharacters(int characters) {
    return new ReadingOptions(maxBytes, characters, maxPages, idColumn, textColumn);
  }

  public ReadingOptions withMaxPages(int pages) {
    return new ReadingOptions(maxBytes, maxCharacters, pages, idColumn, textColumn);
  }

  public ReadingOptions withIdColumn(String column) {
    return new ReadingOptions(maxBytes, maxCharacters, maxPages, column, textColumn);
  }

  public ReadingOptions withTextColumn(String column) {
    return new ReadingOptions(maxBytes, maxCharacters, maxPages, idColumn, column);
  }
}
