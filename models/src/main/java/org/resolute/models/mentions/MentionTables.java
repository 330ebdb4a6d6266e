package org.resolute.models.mentions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads files of labelled mentions, each by the form that its name tells. */
final class MentionTables {

  private static final JsonMapper JSON = new JsonMapper();

  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private MentionTables() {}

  static List<LabelledMentions.Row> read(String name, String content) throws IOException {
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    if (name.endsWith(".jsonl")) {
      return lines(name, text);
    }
    if (name.endsWith(".json")) {
      return document(name, text);
    }
    if (name.endsWith(".csv")) {
      return table(name, text);
    }
    throw new IllegalArgumentException(
        name + ": labelled mentions are .jsonl, .csv or the .json of a gold document");
  }

  private static List<LabelledMentions.Row> lines(String name, String text) {
    List<LabelledMentions.Row> rows = new ArrayList<>();
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        String place = name + ", line " + (i + 1);
        JsonNode clause = parse(place, lines[i]);
        rows.add(of(place, clause.path("id").asText(""), clause));
      }
    }
    return rows;
  }

  private static List<LabelledMentions.Row> document(String name, String text) {
    List<LabelledMentions.Row> rows = new ArrayList<>();
    JsonNode document = parse(name, text);
    String id = document.path("document").asText(name);
    for (JsonNode clause : document.path("clauses")) {
      int ordinal = clause.path("ordinal").asInt(rows.size() + 1);
      rows.add(of(name + ", clause " + ordinal, id + "#" + ordinal, clause));
    }
    return rows;
  }

  private static JsonNode parse(String place, String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          place + ": not JSON: " + e.getOriginalMessage() + "; correct the line", e);
    }
  }

  private static LabelledMentions.Row of(String place, String id, JsonNode clause) {
    if (!clause.path("mentions").isArray()) {
      throw new IllegalArgumentException(
          place + ": no list \"mentions\"; give it, as [] where the clause has none");
    }
    MarkReader marks = new MarkReader(place, clause.path("text").asText(""));
    for (JsonNode mention : clause.path("mentions")) {
      marks.add(
          mention.path("type").asText(""),
          mention.path("text").asText(""),
          mention.path("nth").asInt(1));
    }
    return new LabelledMentions.Row(place, id, marks.labelled());
  }

  private static List<LabelledMentions.Row> table(String name, String text) throws IOException {
    List<LabelledMentions.Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, CSV)) {
      for (String column : List.of("id", "text", "mentions")) {
        if (!parser.getHeaderMap().containsKey(column)) {
          throw new IllegalArgumentException(
              name + ", line 1: no column \"" + column + "\"; the columns are id, text, mentions");
        }
      }
      for (CSVRecord cells : parser) {
        rows.add(of(name + ", line " + parser.getCurrentLineNumber(), cells));
      }
    }
    return rows;
  }

  /** {@code ORG:Lakes Board | LOC:Oslo}, as clauses.csv has it; the same words again, the next. */
  private static LabelledMentions.Row of(String place, CSVRecord cells) {
    MarkReader marks = new MarkReader(place, cells.get("text"));
    List<String> seen = new ArrayList<>();
    for (String cell : cells.get("mentions").split("\\|", -1)) {
      if (!cell.isBlank()) {
        int colon = cell.indexOf(':');
        String words = cell.substring(colon + 1).strip();
        seen.add(words);
        marks.add(
            cell.substring(0, Math.max(0, colon)).strip(),
            words,
            (int) seen.stream().filter(words::equals).count());
      }
    }
    return new LabelledMentions.Row(place, cells.get("id").strip(), marks.labelled());
  }
}
