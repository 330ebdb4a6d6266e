package org.resolute.models.labels;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file of labelled clauses by the form that its name tells. */
final class TableReader {

  private static final JsonMapper JSON = new JsonMapper();

  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private final String name;
  private final String column;
  private final boolean textsElsewhere;

  /**
   * @param name of the file
   * @param column that of the labels
   * @param textsElsewhere whether a table may lack the column of the texts
   */
  TableReader(String name, String column, boolean textsElsewhere) {
    this.name = name;
    this.column = column;
    this.textsElsewhere = textsElsewhere;
  }

  List<LabelledRow> read(String content) throws IOException {
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    if (name.endsWith(".jsonl")) {
      return lines(text);
    }
    if (name.endsWith(".json")) {
      return document(text);
    }
    if (name.endsWith(".csv")) {
      return cells(text);
    }
    throw new IllegalArgumentException(
        name + ": a clause table is .jsonl, .csv or the .json of a gold document");
  }

  private List<LabelledRow> lines(String text) {
    List<LabelledRow> rows = new ArrayList<>();
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        String place = name + ", line " + (i + 1);
        JsonNode clause = parse(place, lines[i]);
        rows.add(row(place, clause.path("id").asText(""), clause));
      }
    }
    return rows;
  }

  private List<LabelledRow> document(String text) {
    List<LabelledRow> rows = new ArrayList<>();
    JsonNode document = parse(name, text);
    String id = document.path("document").asText(name);
    Map<Integer, String> texts = new HashMap<>();
    for (JsonNode clause : document.path("clauses")) {
      int ordinal = clause.path("ordinal").asInt(rows.size() + 1);
      LabelledRow row = row(name + ", clause " + ordinal, id + "#" + ordinal, clause);
      texts.put(ordinal, row.text());
      rows.add(row.below(texts.getOrDefault(clause.path("parent").asInt(0), "")));
    }
    return rows;
  }

  private static JsonNode parse(String place, String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "%s: not JSON from character %d on; correct the line"
              .formatted(place, e.getLocation().getColumnNr()),
          e);
    }
  }

  private LabelledRow row(String place, String id, JsonNode clause) {
    if (!clause.path(column).isArray()) {
      throw new IllegalArgumentException(
          "%s: no list \"%s\"; give it, as [] where the clause has none".formatted(place, column));
    }
    List<JsonNode> labels = new ArrayList<>();
    clause.path(column).forEach(labels::add);
    String section = clause.path("section").asText("");
    String chapeau = clause.path("chapeau").asText("");
    return new LabelledRow(place, id, section, chapeau, clause.path("text").asText(""), labels);
  }

  private List<LabelledRow> cells(String text) throws IOException {
    List<LabelledRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, CSV)) {
      for (String needed : List.of("id", "text", column)) {
        boolean elsewhere = textsElsewhere && needed.equals("text");
        if (!elsewhere && !parser.getHeaderMap().containsKey(needed)) {
          throw new IllegalArgumentException(
              "%s, line 1: no column \"%s\"; the columns are id, text, %s"
                  .formatted(name, needed, column));
        }
      }
      for (CSVRecord cells : parser) {
        rows.add(row(name + ", line " + parser.getCurrentLineNumber(), cells));
      }
    }
    return rows;
  }

  private LabelledRow row(String place, CSVRecord cells) {
    List<JsonNode> labels =
        Arrays.stream(cells.get(column).split("\\|", -1))
            .filter(label -> !label.isBlank())
            .<JsonNode>map(label -> TextNode.valueOf(label.strip()))
            .toList();
    String id = cells.get("id").strip();
    String section = optional(cells, "section");
    return new LabelledRow(
        place, id, section, optional(cells, "chapeau"), optional(cells, "text"), labels);
  }

  private static String optional(CSVRecord cells, String column) {
    return cells.isMapped(column) && cells.isSet(column) ? cells.get(column) : "";
  }
}
