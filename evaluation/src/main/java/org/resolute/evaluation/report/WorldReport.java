package org.resolute.evaluation.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.resolute.corpus.ParsedDocument;
import org.resolute.evaluation.gate.ShippedModels;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.world.KindsOfError;
import org.resolute.evaluation.world.LabelledFile;
import org.resolute.evaluation.world.NamedSectionEvaluator;
import org.resolute.evaluation.world.ReadingOfFamily;
import org.resolute.evaluation.world.SystemFiles;
import org.resolute.evaluation.world.WorldEvaluator;
import org.resolute.evaluation.world.WorldGold;

/**
 * How well documents of other bodies, eras and formats are read, family by family, and the kinds of
 * error that remain. No text is quoted.
 *
 * @param models the shipped models
 * @param folder with {@code text}, one folder per family, and the gold beside it
 */
record WorldReport(ShippedModels models, Path folder) {

  private static final int MOST_KINDS = 12;
  private static final String ALL = "all";
  private static final String EXPLANATION =
      "Files labelled by reading. Clauses are the same when their letters are, or 98 of 100 of them;"
          + " perfect files miss no clause and have none too many; parts says whether a file was"
          + " found to hold as many documents as it does. A dash: the gold says nothing of it.";

  /** The tables; a sentence where the folder is not there. */
  List<Report.Part> parts() throws IOException {
    Path text = folder.resolve("text");
    if (!Files.isDirectory(text)) {
      return List.of(
          new Report.Heading("Other bodies and eras"),
          new Report.Text("Their documents were not there when this report was made."));
    }
    Map<String, List<ParsedDocument>> families = new TreeMap<>();
    List<List<String>> rows = new ArrayList<>();
    for (Path family : list(text)) {
      List<Path> files = list(family);
      List<ParsedDocument> documents = models.read(family);
      families.put(family.getFileName().toString(), documents);
      rows.add(row(family.getFileName().toString(), ReadingOfFamily.of(files, documents)));
    }
    List<Report.Part> parts = new ArrayList<>();
    parts.add(new Report.Heading("Other bodies and eras"));
    parts.add(new Report.Text(EXPLANATION));
    parts.addAll(gold(families));
    parts.addAll(named(families));
    parts.add(new Report.Heading("Every file of these families"));
    parts.add(
        new Report.Text(
            "Read without gold. A document is placed when at most two in a thousand of its letters"
                + " stand in no clause and no named part."));
    parts.add(
        Report.Table.of(
            2,
            List.of(
                "family",
                "formats",
                "files",
                "documents",
                "empty",
                "clauses",
                "with warnings",
                "unplaced",
                "placed"),
            rows));
    return parts;
  }

  private List<Report.Part> gold(Map<String, List<ParsedDocument>> families) throws IOException {
    Path clauses = folder.resolve("gold.tsv");
    Path metadata = folder.resolve("meta.tsv");
    if (!Files.exists(clauses) || !Files.exists(metadata)) {
      return List.of(new Report.Text("The labels were not there when this report was made."));
    }
    List<LabelledFile> gold = WorldGold.read(clauses, metadata);
    Evaluation evaluation = WorldEvaluator.evaluate(gold, annotated(gold, families, f -> f));
    return tables("", evaluation);
  }

  private List<Report.Part> named(Map<String, List<ParsedDocument>> families) throws IOException {
    Path table = folder.resolve("auto.tsv");
    if (!Files.exists(table)) {
      return List.of();
    }
    List<LabelledFile> gold = WorldGold.readNamed(table);
    Evaluation evaluation =
        NamedSectionEvaluator.evaluate(gold, annotated(gold, families, Keys::document));
    return tables("Sections and verbs that the sources name", evaluation);
  }

  /** The documents of those files that the gold has, annotated. */
  private SystemFiles annotated(
      List<LabelledFile> gold,
      Map<String, List<ParsedDocument>> families,
      UnaryOperator<String> name) {
    List<String> wanted = gold.stream().map(f -> name.apply(f.name())).toList();
    ShippedModels verbs = models.verbsOnly();
    return SystemFiles.of(
        families.entrySet().stream()
            .flatMap(
                family ->
                    family.getValue().stream()
                        .filter(
                            d ->
                                wanted.contains(
                                    name.apply(family.getKey() + "/" + Keys.file(d.id())))))
            .map(verbs::annotate)
            .toList());
  }

  private static List<Report.Part> tables(String heading, Evaluation evaluation) {
    Map<String, Evaluation> families = new LinkedHashMap<>();
    families.put(ALL, evaluation);
    evaluation.judgements().stream()
        .map(j -> family(j.document()))
        .distinct()
        .sorted()
        .forEach(f -> families.put(f, evaluation.only(j -> family(j.document()).equals(f))));
    List<String> head = new ArrayList<>(List.of("family"));
    evaluation.figures().forEach(f -> head.add(f.name()));
    List<List<String>> figures = new ArrayList<>();
    List<List<String>> kinds = new ArrayList<>();
    families.forEach(
        (family, ofFamily) -> {
          figures.add(figures(family, ofFamily));
          if (!family.equals(ALL)) {
            KindsOfError.of(ofFamily).entrySet().stream()
                .limit(MOST_KINDS)
                .forEach(k -> kinds.add(List.of(family, k.getKey(), Numbers.count(k.getValue()))));
          }
        });
    List<Report.Part> parts = new ArrayList<>();
    if (!heading.isEmpty()) {
      parts.add(new Report.Heading(heading));
    }
    parts.add(Report.Table.of(1, head, figures));
    parts.add(new Report.Text("Kinds of error that remain, the most frequent of each family:"));
    parts.add(
        kinds.isEmpty()
            ? new Report.Text("None.")
            : Report.Table.of(2, List.of("family", "kind", "times"), kinds));
    return parts;
  }

  private static List<String> figures(String family, Evaluation evaluation) {
    List<String> row = new ArrayList<>(List.of(family));
    for (Evaluation.Score score : evaluation.scores()) {
      row.add(score.counts().expected() == 0 ? "–" : Numbers.figure(score.value()));
    }
    return row;
  }

  private static String family(String file) {
    return file.substring(0, Math.max(0, file.indexOf('/')));
  }

  private static List<String> row(String family, ReadingOfFamily reading) {
    return List.of(
        family,
        String.join(", ", reading.formats()),
        Numbers.count(reading.files()),
        Numbers.count(reading.documents()),
        Numbers.count(reading.empty()),
        Numbers.count(reading.clauses()),
        Numbers.count(reading.warned()),
        Numbers.figure(reading.unplacedShare()),
        Numbers.figure(reading.placedShare()));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
