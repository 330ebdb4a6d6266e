package org.resolute.pipeline.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * A table as CSV by RFC 4180, safe for spreadsheets.
 *
 * @param columns in the order of the table
 * @param rows the rows of one document
 */
record CsvTable<R>(List<Column<R>> columns, Function<DocumentOutcome, Stream<R>> rows)
    implements TableWriter {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  CsvTable {
    columns = List.copyOf(columns);
  }

  /** The header line with its line end. */
  String header() {
    return FORMAT.format(columns.stream().map(Column::name).toArray())
        + FORMAT.getRecordSeparator();
  }

  @Override
  public void write(DocumentOutcome outcome, Writer out) throws IOException {
    for (R row : (Iterable<R>) rows.apply(outcome)::iterator) {
      FORMAT.printRecord(out, cells(row));
    }
  }

  private Object[] cells(R row) {
    Object[] cells = new Object[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = SpreadsheetGuard.guard(columns.get(i).value().apply(row));
    }
    return cells;
  }
}
