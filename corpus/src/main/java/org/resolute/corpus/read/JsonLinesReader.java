package org.resolute.corpus.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.text.DecodedText;
import org.resolute.corpus.text.Decoder;

/**
 * Reads a clause table of JSON lines; a line that cannot be used costs its row. {@code {"id": "7",
 * "section": "operative", "text": "Urges States to ratify it;"}} is one clause; {@code section} and
 * {@code chapeau} can be left out, other fields are ignored.
 */
final class JsonLinesReader implements DocumentReader {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final ReadingOptions options;

  JsonLinesReader(ReadingOptions options) {
    this.options = options;
  }

  @Override
  public List<ParsedDocument> read(SourceDocument source) throws UnreadableDocumentException {
    DecodedText decoded = Limits.checkCharacters(Decoder.decode(source.content()), options);
    ClauseRows rows = new ClauseRows(source.id());
    long number = 0;
    for (String line : decoded.text().split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        addRow(rows, number, line);
      }
    }
    return List.of(rows.document(decoded.notes()));
  }

  private static void addRow(ClauseRows rows, long number, String line) {
    try {
      JsonNode row = parse(line);
      rows.add(
          number,
          required(row, "id"),
          required(row, "text"),
          optional(row, "section"),
          optional(row, "chapeau"));
    } catch (IllegalRowException fault) {
      rows.reject(number, fault.getMessage());
    }
  }

  /** A row that cannot be used, and the remedy. */
  private static final class IllegalRowException extends Exception {

    private static final long serialVersionUID = 1L;

    IllegalRowException(String reason) {
      super(reason);
    }
  }

  private static JsonNode parse(String line) throws IllegalRowException {
    try {
      JsonNode row = JSON.readTree(line);
      if (!row.isObject()) {
        throw new IllegalRowException(
            "this is no JSON object; write {\"id\": …, \"text\": …} on each line");
      }
      return row;
    } catch (JsonProcessingException e) {
      throw new IllegalRowException(
          "this is no valid JSON (%s, column %d); write one object on each line"
              .formatted(
                  e.getOriginalMessage().lines().findFirst().orElse(""),
                  e.getLocation() == null ? 0 : e.getLocation().getColumnNr()));
    }
  }

  private static String required(JsonNode row, String field) throws IllegalRowException {
    String value = optional(row, field);
    if (value.isEmpty()) {
      throw new IllegalRowException("there is no \"%s\"; give each row one".formatted(field));
    }
    return value;
  }

  private static String optional(JsonNode row, String field) throws IllegalRowException {
    JsonNode value = row.path(field);
    if (value.isContainerNode()) {
      throw new IllegalRowException(
          "\"%s\" is no text; put it in quotation marks".formatted(field));
    }
    return value.isMissingNode() || value.isNull() ? "" : value.asText();
  }
}
