package org.resolute.evaluation.labels;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with a head line, read as UTF-8 with or without byte-order mark. */
public final class CsvTable implements Closeable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;
  private final CSVParser parser;

  private CsvTable(Path file, CSVParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** Opens a file; it is to be closed. */
  public static CsvTable open(Path file) throws IOException {
    BufferedReader reader = Files.newBufferedReader(file);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return new CsvTable(file, FORMAT.parse(reader));
  }

  List<String> columns() {
    return parser.getHeaderNames();
  }

  /** Hands on every row; a row that does not fit is an error that names its place. */
  public void forEach(Consumer<CSVRecord> each) throws UnreadableLabelsException {
    for (CSVRecord row : parser) {
      try {
        each.accept(row);
      } catch (IllegalArgumentException e) {
        throw new UnreadableLabelsException(
            file + " row " + row.getRecordNumber() + ": " + e.getMessage(), e);
      }
    }
  }

  /** The cell in a column; empty where the table has no such column. */
  static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
