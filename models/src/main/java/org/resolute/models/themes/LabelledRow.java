package org.resolute.models.themes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;

/**
 * One line of a labelled clause table, as it was read.
 *
 * @param place the file and the line: {@code gender.csv, line 7}
 * @param section its label; empty where the table has none
 * @param chapeau empty where the table has none
 */
record LabelledRow(
    String place, String id, String section, String chapeau, String text, Set<String> themes) {

  private static final JsonMapper JSON = new JsonMapper();

  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  LabelledRow {
    themes = Set.copyOf(themes);
  }

  static List<LabelledRow> readAll(Path file, String content) throws IOException {
    String name = file.getFileName().toString();
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
        name + ": a clause table is .jsonl, .csv or the .json of a gold document");
  }

  private static List<LabelledRow> lines(String name, String text) {
    List<LabelledRow> rows = new ArrayList<>();
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        String place = name + ", line " + (i + 1);
        JsonNode node = parse(place, lines[i]);
        rows.add(of(place, node.path("id").asText(""), node));
      }
    }
    return rows;
  }

  private static List<LabelledRow> document(String name, String text) {
    List<LabelledRow> rows = new ArrayList<>();
    JsonNode document = parse(name, text);
    String id = document.path("document").asText(name);
    Map<Integer, String> texts = new HashMap<>();
    for (JsonNode clause : document.path("clauses")) {
      int ordinal = clause.path("ordinal").asInt(rows.size() + 1);
      texts.put(ordinal, clause.path("text").asText(""));
      LabelledRow row = of(name + ", clause " + ordinal, id + "#" + ordinal, clause);
      rows.add(row.below(texts.getOrDefault(clause.path("parent").asInt(0), "")));
    }
    return rows;
  }

  private LabelledRow below(String lead) {
    return lead.isEmpty() ? this : new LabelledRow(place, id, section, lead, text, themes);
  }

  private static LabelledRow of(String place, String id, JsonNode node) {
    if (!node.path("themes").isArray()) {
      throw new IllegalArgumentException(
          place + ": no list \"themes\"; give it, as [] where the clause carries none");
    }
    Set<String> themes = new LinkedHashSet<>();
    node.path("themes").forEach(theme -> themes.add(theme.asText()));
    String section = node.path("section").asText("");
    String chapeau = node.path("chapeau").asText("");
    return new LabelledRow(place, id, section, chapeau, node.path("text").asText(""), themes);
  }

  private static JsonNode parse(String place, String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          place + ": not JSON: " + e.getOriginalMessage() + "; correct the line", e);
    }
  }

  private static List<LabelledRow> table(String name, String text) throws IOException {
    List<LabelledRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, CSV)) {
      for (String column : List.of("id", "text", "themes")) {
        if (!parser.getHeaderMap().containsKey(column)) {
          throw new IllegalArgumentException(
              name + ", line 1: no column \"" + column + "\"; the columns are id, text, themes");
        }
      }
      for (CSVRecord cells : parser) {
        rows.add(of(name, parser.getCurrentLineNumber(), cells));
      }
    }
    return rows;
  }

  private static LabelledRow of(String name, long line, CSVRecord cells) {
    Set<String> themes = new LinkedHashSet<>();
    Arrays.stream(cells.get("themes").split("\\|", -1))
        .map(String::trim)
        .filter(theme -> !theme.isEmpty())
        .forEach(themes::add);
    return new LabelledRow(
        name + ", line " + line,
        cells.get("id").trim(),
        cell(cells, "section"),
        cell(cells, "chapeau"),
        cells.get("text"),
        themes);
  }

  private static String cell(CSVRecord cells, String column) {
    return cells.isMapped(column) && cells.isSet(column) ? cells.get(column) : "";
  }

  LabelledClause labelled(Set<String> judged) {
    Clause clause =
        new Clause(
            id,
            1,
            Section.ofLabel(section).orElse(Section.OPERATIVE),
            "",
            0,
            chapeau.isBlank() ? List.of() : List.of(chapeau),
            text,
            SourceMap.NONE,
            List.of());
    return new LabelledClause(clause, themes, judged);
  }
}
