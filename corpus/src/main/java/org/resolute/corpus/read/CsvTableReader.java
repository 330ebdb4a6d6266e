package org.resolute.corpus.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.text.DecodedText;
import org.resolute.corpus.text.Decoder;

/**
 * Reads a clause table of comma-separated values (RFC 4180) whose first line names the columns. The
 * options name those of the id and the text; {@code section} and {@code chapeau} are read where
 * they are there.
 */
final class CsvTableReader implements DocumentReader {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setAllowMissingColumnNames(true)
          .get();

  private final ReadingOptions options;

  CsvTableReader(ReadingOptions options) {
    this.options = options;
  }

  @Override
  public List<ParsedDocument> read(SourceDocument source) throws UnreadableDocumentException {
    DecodedText decoded = Limits.checkCharacters(Decoder.decode(source.content()), options);
    ClauseRows rows = new ClauseRows(source.id());
    try (CSVParser parser = CSVParser.parse(new StringReader(decoded.text()), FORMAT)) {
      checkColumn(rows, parser, options.idColumn(), "--id-column");
      checkColumn(rows, parser, options.textColumn(), "--text-column");
      long line = parser.getCurrentLineNumber() + 1;
      for (CSVRecord row : parser) {
        addRow(rows, line, row);
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw rows.refusal(1, "this is no valid CSV (" + firstLine(e) + "); quote cells by RFC 4180");
    }
    return List.of(rows.document(decoded.notes()));
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static void checkColumn(ClauseRows rows, CSVParser parser, String column, String option)
      throws UnreadableDocumentException {
    if (!parser.getHeaderMap().containsKey(column)) {
      throw rows.refusal(
          1,
          "there is no column \"%s\" among %s; name yours with %s"
              .formatted(column, parser.getHeaderNames(), option));
    }
  }

  private void addRow(ClauseRows rows, long line, CSVRecord row)
      throws UnreadableDocumentException {
    String id = cell(row, options.idColumn());
    if (id.isBlank()) {
      throw rows.refusal(
          line, "there is no \"%s\"; give each row one".formatted(options.idColumn()));
    }
    rows.add(line, id, cell(row, options.textColumn()), cell(row, "section"), cell(row, "chapeau"));
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }
}
