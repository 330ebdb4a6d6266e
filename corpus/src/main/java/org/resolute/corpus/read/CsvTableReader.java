package org.resolute.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.text.DecodedText;
import org.resolute.corpus.text.Decoder;

/**
 * Reads a clause table whose first line names the columns (RFC 4180). Separator and quotation mark
 * are told from that line: commas, semicolons, tabs or strokes. The options name the columns of the
 * id and the text; {@code section} and {@code chapeau} are read where they are there. Blank rows,
 * as spreadsheets leave them below and beside a table, are passed over.
 */
final class CsvTableReader implements DocumentReader {

  private static final String SEPARATORS = ",;\t|";

  /** "sep=;": the line with which Excel is told the separator. */
  private static final String SEPARATOR_LINE = "sep=";

  private static final int MOST_NAMED_COLUMNS = 20;

  private final ReadingOptions options;

  CsvTableReader(ReadingOptions options) {
    this.options = options;
  }

  @Override
  public List<ParsedDocument> read(SourceDocument source) throws UnreadableDocumentException {
    DecodedText decoded = Limits.checkCharacters(Decoder.decode(source.content()), options);
    ClauseRows rows = new ClauseRows(source.id());
    DelimitedText table = table(decoded.text());
    List<String> header = header(table);
    checkColumn(rows, header, options.idColumn(), "--id-column");
    checkColumn(rows, header, options.textColumn(), "--text-column");
    while (table.hasNext()) {
      DelimitedText.Row row = table.next();
      if (!row.isBlank()) {
        addRow(rows, header, row);
      }
    }
    return List.of(rows.document(decoded.notes()));
  }

  /** The table with the separator that gives both columns, or else the most. */
  private DelimitedText table(String text) {
    char quote = text.startsWith("'") ? '\'' : '"';
    char best = ',';
    int most = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      List<String> header = header(new DelimitedText(text, separator, quote));
      boolean both = header.contains(options.idColumn()) && header.contains(options.textColumn());
      int columns = both ? Integer.MAX_VALUE : header.size();
      if (columns > most) {
        best = separator;
        most = columns;
      }
    }
    return new DelimitedText(text, best, quote);
  }

  /** The names of the columns; those at the end that have none are left out. */
  private static List<String> header(DelimitedText table) {
    List<String> names = List.of("");
    while (table.hasNext() && names.stream().allMatch(n -> n.isEmpty() || isSeparatorLine(n))) {
      names = table.next().cells().stream().map(String::strip).toList();
    }
    int named = names.size();
    while (named > 0 && names.get(named - 1).isEmpty()) {
      named--;
    }
    return names.subList(0, named);
  }

  private static boolean isSeparatorLine(String cell) {
    return cell.startsWith(SEPARATOR_LINE);
  }

  private static void checkColumn(
      ClauseRows rows, List<String> header, String column, String option)
      throws UnreadableDocumentException {
    if (!header.contains(column)) {
      List<String> named = new ArrayList<>(header);
      if (named.size() > MOST_NAMED_COLUMNS) {
        named = new ArrayList<>(header.subList(0, MOST_NAMED_COLUMNS));
        named.add("…");
      }
      throw rows.refusal(
          1,
          "there is no column \"%s\" among %s; name yours with %s"
              .formatted(column, named, option));
    }
  }

  private void addRow(ClauseRows rows, List<String> header, DelimitedText.Row row) {
    String id = cell(header, row, options.idColumn());
    boolean tooMany = row.cells().stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
    if (!row.fault().isEmpty()) {
      rows.reject(row.line(), row.fault());
    } else if (tooMany) {
      rows.reject(row.line(), "it has more cells than the header; put the text in quotation marks");
    } else if (id.isBlank()) {
      rows.reject(
          row.line(), "there is no \"%s\"; give each row one".formatted(options.idColumn()));
    } else {
      rows.add(
          row.line(),
          id,
          cell(header, row, options.textColumn()),
          cell(header, row, "section"),
          cell(header, row, "chapeau"));
    }
  }

  private static String cell(List<String> header, DelimitedText.Row row, String column) {
    int index = header.indexOf(column);
    return index >= 0 && index < row.cells().size() ? row.cells().get(index) : "";
  }
}
