package org.resolute.pipeline.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.resolute.pipeline.annotate.AnnotationSettings;
import org.resolute.pipeline.annotate.Tally;
import org.resolute.pipeline.output.DocumentOutcome.Status;

/**
 * The content of run.json: how the tables came about, so that they can be cited.
 *
 * @param version of the program
 * @param runner {@code direct}, {@code flink}, …
 * @param workers how many shards were annotated at a time; 0 where the runner decides
 * @param settings what the user chose
 * @param files names of the tables' files
 * @param tally the counts
 * @param wallMillis from the start of the command to the publication
 */
public record RunReport(
    String version,
    String runner,
    int workers,
    AnnotationSettings settings,
    List<String> files,
    Tally tally,
    long wallMillis)
    implements Serializable {

  /** Written last: where it is there, the run is complete. */
  public static final String FILE_NAME = "run.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  public RunReport {
    files = List.copyOf(files);
  }

  /** The report as JSON. */
  public String toJson() throws IOException {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("tool", "resolute");
    report.put("version", version);
    report.put("runner", runner);
    report.put("options", options());
    report.put("files", files);
    report.put("models", ModelHashes.of(settings));
    report.put("counts", counts());
    report.put("wall_seconds", wallMillis / 1000.0);
    report.put("annotation_seconds", tally.size().annotationNanos() / 1_000_000 / 1000.0);
    return JSON.writeValueAsString(report) + "\n";
  }

  private Map<String, Object> options() {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("formats", settings.formats());
    options.put("shards", settings.tableShards());
    options.put("bom", settings.bom());
    options.put("recognizers", settings.recognizers());
    options.put("model", settings.themeModel());
    options.put("any_language", settings.anyLanguage());
    options.put("max_bytes", settings.reading().maxBytes());
    options.put("max_characters", settings.reading().maxCharacters());
    options.put("max_pages", settings.reading().maxPages());
    options.put("max_seconds", settings.documentSeconds());
    options.put("id_column", settings.reading().idColumn());
    options.put("text_column", settings.reading().textColumn());
    return options;
  }

  private Map<String, Object> counts() {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("documents", documents());
    counts.put("clauses", tally.clauses());
    counts.put("mentions", tally.mentionCount());
    counts.put("tokens", tally.size().tokens());
    counts.put("bytes", tally.size().bytes());
    counts.put("clauses_by_section", tally.sections());
    counts.put("acts_by_verb", byCount(tally.verbs()));
    counts.put("clauses_by_theme", tally.themes());
    counts.put("mentions_by_type", tally.mentions());
    return counts;
  }

  private Map<String, Long> documents() {
    Map<String, Long> documents = new LinkedHashMap<>();
    documents.put("found", tally.documents().values().stream().mapToLong(Long::longValue).sum());
    for (Status status : Status.values()) {
      documents.put(status.label(), tally.documents(status));
    }
    return documents;
  }

  /** Most frequent first; equal counts by name. */
  private static Map<String, Long> byCount(SortedMap<String, Long> counts) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    List<Map.Entry<String, Long>> entries =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
