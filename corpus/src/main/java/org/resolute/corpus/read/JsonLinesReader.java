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
 * Reads a clause table of JSON lines. {@code {"id": "7", "section": "operative", "text": "Urges
 * States to ratify it;"}} is one clause; {@code section} and {@code chapeau} can be left out, other
 * fields are ignored.
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

  private static void addRow(ClauseRows rows, long number, String line)
      throws UnreadableDocumentException {
    JsonNode row = parse(rows, number, line);
    rows.add(
        number,
        required(rows, number, row, "id"),
        required(rows, number, row, "text"),
        optional(rows, number, row, "section"),
        optional(rows, number, row, "chapeau"));
  }

  private static JsonNode parse(ClauseRows rows, long number, String line)
      throws UnreadableDocumentException {
    try {
      JsonNode row = JSON.readTree(line);
      if (!row.isObject()) {
        throw rows.refusal(
            number, "this is no JSON object; write {\"id\": …, \"text\": …} on each line");
      }
      return row;
    } catch (JsonProcessingException e) {
      throw rows.refusal(
          number,
          "this is no valid JSON (%s, column %d); write one object on each line"
              .formatted(
                  e.getOriginalMessage().lines().findFirst().orElse(""),
                  e.getLocation() == null ? 0 : e.getLocation().getColumnNr()));
    }
  }

  private static String required(ClauseRows rows, long number, JsonNode row, String field)
      throws UnreadableDocumentException {
    String value = optional(rows, number, row, field);
    if (value.isEmpty()) {
      throw rows.refusal(number, "there is no \"%s\"; give each row one".formatted(field));
    }
    return value;
  }

  private static String optional(ClauseRows rows, long number, JsonNode row, String field)
      throws UnreadableDocumentException {
    JsonNode value = row.path(field);
    if (value.isContainerNode()) {
      throw rows.refusal(number, "\"%s\" is no text; put it in quotation marks".formatted(field));
    }
    return value.isMissingNode() || value.isNull() ? "" : value.asText();
  }
}
