package org.resolute.evaluation.labels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads what {@code annotate} wrote: {@code clauses.csv}, and {@code mentions.csv} where it is
 * there.
 */
public final class OutputFolder implements LabelReader {

  private static final String SCORE = "score_";
  private static final Set<Layer> LAYERS = EnumSet.complementOf(EnumSet.of(Layer.LINKS));

  @Override
  public LabelledSet read(Path folder) throws IOException {
    Path clausesFile = folder.resolve("clauses.csv");
    if (!Files.isRegularFile(clausesFile)) {
      throw new UnreadableLabelsException(
          folder + " has no clauses.csv; give the output folder of annotate");
    }
    Map<String, List<LabelledMention>> mentions = mentions(folder.resolve("mentions.csv"));
    List<LabelledClause> clauses = new ArrayList<>();
    Set<String> themes = new LinkedHashSet<>();
    try (CsvTable table = CsvTable.open(clausesFile)) {
      table.columns().stream()
          .filter(c -> c.startsWith(SCORE))
          .forEach(c -> themes.add(c.substring(SCORE.length())));
      table.forEach(row -> clauses.add(clause(row, themes, mentions)));
    }
    clauses.forEach(c -> themes.addAll(c.labels().themes()));
    return new LabelledSet(folder.toString(), LAYERS, List.copyOf(themes), clauses);
  }

  private static LabelledClause clause(
      CSVRecord row, Set<String> themes, Map<String, List<LabelledMention>> mentions) {
    String id = row.get("clause_id");
    Map<String, Double> scores = new LinkedHashMap<>();
    for (String theme : themes) {
      String score = CsvTable.cell(row, SCORE + theme);
      if (!score.isEmpty()) {
        scores.put(theme, Double.valueOf(score));
      }
    }
    Labels labels =
        Labels.NONE
            .withVerbs(many(row, "verbs"), many(row, "addressees"))
            .withLeadVerb(CsvTable.cell(row, "verb"))
            .withThemes(many(row, "themes"), scores)
            .withMentions(mentions.getOrDefault(id, List.of()))
            .withDates(many(row, "dates"));
    return new LabelledClause(
        Keys.document(row.get("document_id")),
        id,
        CsvTable.cell(row, "section"),
        CsvTable.cell(row, "number"),
        "",
        row.get("text"),
        labels);
  }

  private static List<String> many(CSVRecord row, String column) {
    return Keys.many(CsvTable.cell(row, column));
  }

  private static Map<String, List<LabelledMention>> mentions(Path file) throws IOException {
    Map<String, List<LabelledMention>> all = new LinkedHashMap<>();
    if (Files.isRegularFile(file)) {
      try (CsvTable table = CsvTable.open(file)) {
        table.forEach(
            row ->
                all.computeIfAbsent(row.get("clause_id"), c -> new ArrayList<>())
                    .add(mention(row)));
      }
    }
    return all;
  }

  private static LabelledMention mention(CSVRecord row) {
    return new LabelledMention(
        row.get("type"),
        Integer.parseInt(row.get("start")),
        Integer.parseInt(row.get("end")),
        row.get("text"),
        row.get("value"));
  }
}
