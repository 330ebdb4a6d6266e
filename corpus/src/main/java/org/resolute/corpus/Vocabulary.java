package org.resolute.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The files of words, names and phrases that stand beside the classes that use them: CSV with a
 * header, in UTF-8. Lines that begin with {@code #} are remarks.
 */
public final class Vocabulary {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .setCommentMarker('#')
          .get();

  private Vocabulary() {}

  /**
   * The rows of a file, in order.
   *
   * @param owner the class that the file stands beside
   * @param file its name: {@code verbs.csv}
   */
  public static List<CSVRecord> rows(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the vocabulary " + file + " is not on the class path");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      return FORMAT.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("the vocabulary " + file + " cannot be read", e);
    }
  }

  /** The values of a cell that holds several, parted by {@code |}. */
  public static List<String> values(String cell) {
    return Arrays.stream(cell.split("\\|"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
