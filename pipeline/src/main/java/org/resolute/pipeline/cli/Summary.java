package org.resolute.pipeline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.beam.sdk.io.FileSystems;
import org.resolute.pipeline.publish.OutputFolder;
import org.resolute.pipeline.publish.RunReport;

/**
 * What a user wants to know at the end of a run, told from its run.json.
 *
 * @param report the content of run.json
 */
record Summary(JsonNode report) {

  private static final int MOST = 10;
  private static final double MEGABYTE = 1e6;

  /** The summary of the run whose tables lie in {@code folder}. */
  static Summary read(OutputFolder folder) throws IOException {
    var resource = FileSystems.matchNewResource(folder.path() + RunReport.FILE_NAME, false);
    try (InputStream in = Channels.newInputStream(FileSystems.open(resource))) {
      return new Summary(new ObjectMapper().readTree(in));
    }
  }

  /** How many documents failed. */
  long failed() {
    return report.at("/counts/documents/failed").asLong();
  }

  /**
   * A few lines, each ended.
   *
   * @param output the folder of the tables, as the user named it
   */
  String text(String output) {
    JsonNode counts = report.get("counts");
    String clauses = counts.get("clauses").asText() + ": " + list(counts.get("clauses_by_section"));
    return line("documents", documents(counts))
        + line("clauses", clauses)
        + line("verbs", list(counts.get("acts_by_verb")))
        + line("themes", list(counts.get("clauses_by_theme")))
        + line("mentions", list(counts.get("mentions_by_type")))
        + resumed()
        + line("speed", speed(counts))
        + line("tables", output);
  }

  private static String line(String name, String value) {
    return String.format(Locale.ROOT, "%-10s %s\n", name, value);
  }

  private String documents(JsonNode counts) {
    JsonNode documents = counts.get("documents");
    String text =
        "%s ok, %s empty, %s failed in %s files"
            .formatted(
                documents.get("ok"),
                documents.get("empty"),
                documents.get("failed"),
                counts.get("files"));
    return failed() == 0 ? text : text + " (documents.csv says which and why)";
  }

  /** The ten largest counts, the largest first. */
  private static String list(JsonNode counts) {
    String list =
        counts.properties().stream()
            .sorted((a, b) -> Long.compare(b.getValue().asLong(), a.getValue().asLong()))
            .limit(MOST)
            .map(e -> e.getKey() + " " + e.getValue().asText())
            .collect(Collectors.joining(", "));
    return list.isEmpty() ? "none" : list;
  }

  private String resumed() {
    JsonNode resumed = report.get("resumed");
    return resumed.get("shards").asLong() == 0
        ? ""
        : line(
            "resumed",
            "%s documents in %s shards".formatted(resumed.get("documents"), resumed.get("shards")));
  }

  private String speed(JsonNode counts) {
    double tokens = counts.get("tokens").asDouble();
    double megabytes = counts.get("bytes").asDouble() / MEGABYTE;
    double done = tokens - report.at("/resumed/tokens").asDouble();
    double doneMegabytes = megabytes - report.at("/resumed/bytes").asDouble() / MEGABYTE;
    double wall = Math.max(1e-3, report.get("wall_seconds").asDouble());
    double annotation = Math.max(1e-3, report.get("annotation_seconds").asDouble());
    return String.format(
        Locale.ROOT,
        "%.1f s, %,.0f tokens/s, %.2f MB/s in all; annotation alone %,.0f tokens/s, %.2f MB/s"
            + " per worker",
        wall,
        done / wall,
        doneMegabytes / wall,
        tokens / annotation,
        megabytes / annotation);
  }
}
