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
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads what {@code annotate} wrote: {@code clauses.csv}, and {@code mentions.csv} where it is
 * there, each whole or in shards.
 */
public final class OutputFolder implements LabelReader {

  private static final String SCORE = "score_";
  private static final Set<Layer> LAYERS = EnumSet.complementOf(EnumSet.of(Layer.LINKS));

  @Override
  public LabelledSet read(Path folder) throws IOException {
    List<Path> clausesFiles = files(folder, "clauses");
    if (clausesFiles.isEmpty()) {
      throw new UnreadableLabelsException(
          folder + " has no clauses.csv; give the output folder of annotate");
    }
    Map<String, List<LabelledMention>> mentions = mentions(files(folder, "mentions"));
    List<LabelledClause> clauses = new ArrayList<>();
    Set<String> themes = new LinkedHashSet<>();
    for (Path file : clausesFiles) {
      try (CsvTable table = CsvTable.open(file)) {
        table.columns().stream()
            .filter(c -> c.startsWith(SCORE))
            .forEach(c -> themes.add(c.substring(SCORE.length())));
        table.forEach(row -> clauses.add(clause(row, themes, mentions)));
      }
    }
    clauses.forEach(c -> themes.addAll(c.labels().themes()));
    return new LabelledSet(folder.toString(), LAYERS, List.copyOf(themes), clauses);
  }

  /** {@code clauses.csv}, or {@code clauses-00000-of-00002.csv} and its fellows in their order. */
  private static List<Path> files(Path folder, String table) throws IOException {
    Path whole = folder.resolve(table + ".csv");
    if (Files.isRegularFile(whole)) {
      return List.of(whole);
    }
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().matches(table + "-[0-9]{5}-of-[0-9]{5}[.]csv"))
          .sorted()
          .toList();
    }
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
            .withTouched(many(row, "touched"))
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

  private static Map<String, List<LabelledMention>> mentions(List<Path> files) throws IOException {
    Map<String, List<LabelledMention>> all = new LinkedHashMap<>();
    for (Path file : files) {
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
