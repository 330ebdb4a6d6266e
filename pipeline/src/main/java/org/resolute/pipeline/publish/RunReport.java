package org.resolute.pipeline.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.resolute.pipeline.AnnotationRun;
import org.resolute.pipeline.annotate.AnnotationSettings;
import org.resolute.pipeline.annotate.Tally;
import org.resolute.pipeline.output.DocumentOutcome.Status;

/**
 * The content of run.json: how the tables came about, so that they can be cited.
 *
 * @param run as it was planned
 * @param files names of the tables' files
 * @param tally the counts
 * @param resumedShards how many shards an earlier run, which was stopped, had finished
 * @param resumed the counts of those
 * @param wallMillis from the start of the command to the publication
 */
public record RunReport(
    AnnotationRun run,
    List<String> files,
    Tally tally,
    int resumedShards,
    Tally resumed,
    long wallMillis) {

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
    report.put("version", run.version());
    report.put("runner", run.runner());
    report.put("options", options());
    report.put("files", files);
    report.put("models", run.models());
    report.put("counts", counts());
    report.put("resumed", kept());
    report.put("wall_seconds", wallMillis / 1000.0);
    report.put("annotation_seconds", tally.size().annotationNanos() / 1_000_000 / 1000.0);
    return JSON.writeValueAsString(report) + "\n";
  }

  private Map<String, Object> options() {
    AnnotationSettings settings = run.settings();
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
    counts.put("files", tally.size().files());
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
    documents.put("found", found(tally));
    for (Status status : Status.values()) {
      documents.put(status.label(), tally.documents(status));
    }
    return documents;
  }

  private static long found(Tally tally) {
    return tally.documents().values().stream().mapToLong(Long::longValue).sum();
  }

  /** What was not done again. */
  private Map<String, Long> kept() {
    Map<String, Long> kept = new LinkedHashMap<>();
    kept.put("shards", (long) resumedShards);
    kept.put("documents", found(resumed));
    kept.put("tokens", resumed.size().tokens());
    kept.put("bytes", resumed.size().bytes());
    return kept;
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
