package org.resolute.evaluation.world;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.evaluation.labels.CsvTable;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.world.LabelledFile.Part;
import org.resolute.evaluation.world.LabelledFile.PartClause;
import org.resolute.models.AnnotatedClause;
import org.resolute.models.AnnotatedDocument;

/** The files that a system read, each with the documents that it found in it. */
public final class SystemFiles {

  private final Map<String, List<Part>> parts = new LinkedHashMap<>();
  private final Map<String, List<PartClause>> clauses = new LinkedHashMap<>();

  private SystemFiles() {}

  /** What {@code annotate} wrote: documents.csv and clauses.csv, neither in shards. */
  public static SystemFiles read(Path folder) throws IOException {
    SystemFiles files = new SystemFiles();
    try (CsvTable table = CsvTable.open(folder.resolve("documents.csv"))) {
      table.forEach(row -> files.add(part(row)));
    }
    try (CsvTable table = CsvTable.open(folder.resolve("clauses.csv"))) {
      table.forEach(row -> files.add(clause(row)));
    }
    return files;
  }

  /** Documents that were annotated in this very run. */
  public static SystemFiles of(Collection<AnnotatedDocument> documents) {
    SystemFiles files = new SystemFiles();
    for (AnnotatedDocument document : documents) {
      String id = document.document().id();
      DocumentMetadata told = document.document().metadata();
      files.add(new Part(id, told.symbol(), told.title(), told.body(), told.date()));
      document.clauses().forEach(clause -> files.add(clause(id, clause)));
    }
    return files;
  }

  /** The files by their names without folders: {@code S_RES_182_1963.txt}. */
  Map<String, LabelledFile> byName() {
    return by(LabelledFile::baseName);
  }

  /** The files by their names without folders and extension: {@code S_RES_182_1963}. */
  Map<String, LabelledFile> byStem() {
    return by(Keys::document);
  }

  private Map<String, LabelledFile> by(Function<String, String> key) {
    Map<String, LabelledFile> files = new LinkedHashMap<>();
    Set<String> all = new LinkedHashSet<>(parts.keySet());
    all.addAll(clauses.keySet());
    for (String file : all) {
      List<Part> documents = parts.getOrDefault(file, List.of());
      files.put(
          key.apply(file),
          new LabelledFile(file, documents, clauses.getOrDefault(file, List.of())));
    }
    return files;
  }

  private void add(Part part) {
    parts.computeIfAbsent(Keys.file(part.id()), f -> new ArrayList<>()).add(part);
  }

  private void add(PartClause clause) {
    clauses.computeIfAbsent(Keys.file(clause.part()), f -> new ArrayList<>()).add(clause);
  }

  private static Part part(CSVRecord row) {
    return new Part(
        row.get("document_id"),
        row.get("symbol"),
        row.get("title"),
        row.get("body"),
        row.get("date"));
  }

  private static PartClause clause(CSVRecord row) {
    return new PartClause(
        row.get("document_id"),
        row.get("section"),
        row.get("number"),
        row.get("verb"),
        row.get("text"));
  }

  private static PartClause clause(String part, AnnotatedClause annotated) {
    return new PartClause(
        part,
        annotated.clause().section().label(),
        annotated.clause().number(),
        annotated.acts().isEmpty() ? "" : annotated.acts().get(0).verb(),
        annotated.clause().text());
  }
}
