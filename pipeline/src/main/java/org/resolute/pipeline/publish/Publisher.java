package org.resolute.pipeline.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;
import org.resolute.pipeline.annotate.ShardResult;
import org.resolute.pipeline.output.OutputFile;

/**
 * Makes the parts of all shards into the files of the run.
 *
 * <ol>
 *   <li>One attempt of every shard is chosen.
 *   <li>Header and parts are joined in order, in a folder of this attempt, into as many files as
 *       wanted.
 *   <li>The old run.json goes, so that a half-replaced folder does not look finished.
 *   <li>Each file is renamed into place; files of an earlier run that this one did not write go.
 *   <li>run.json is renamed into place.
 * </ol>
 *
 * <p>A runner may try to publish again after an attempt that broke off anywhere, or beside one that
 * it gave up but that goes on. No attempt takes away what another works on, and each ends with the
 * same tables, since equal shards give equal bytes.
 */
final class Publisher {

  /** In bytes; the JDK's own copying would read eight kilobytes at a time. */
  private static final int COPIED_AT_ONCE = 1 << 20;

  private final OutputFolder output;
  private final String attempt;
  private final List<OutputFile> tables;
  private final int tableShards;

  /**
   * @param tableShards how many files each table is cut into
   */
  Publisher(OutputFolder output, String workFolder, List<OutputFile> tables, int tableShards) {
    this.output = output;
    this.attempt = workFolder + "publish-" + UUID.randomUUID() + "/";
    this.tables = List.copyOf(tables);
    this.tableShards = tableShards;
  }

  /** One result for each shard, in order, whatever the runner tried twice. */
  static List<ShardResult> oneAttemptEach(Iterable<ShardResult> results, int shards) {
    SortedMap<Integer, ShardResult> chosen = new TreeMap<>();
    for (ShardResult result : results) {
      chosen.merge(result.index(), result, (a, b) -> a.folder().compareTo(b.folder()) <= 0 ? a : b);
    }
    if (chosen.size() != shards) {
      throw new IllegalStateException(
          "only %d of %d shards were annotated".formatted(chosen.size(), shards));
    }
    return List.copyOf(chosen.values());
  }

  /** The names of the tables' files, in order. */
  List<String> names() {
    return tables.stream().flatMap(table -> table.names(tableShards).stream()).toList();
  }

  /** Publishes the parts of {@code shards} and then the report. */
  void publish(List<ShardResult> shards, RunReport report) throws IOException {
    join(shards, report);
    moveIntoPlace();
  }

  /** Makes the files of the run, where nobody sees them. */
  void join(List<ShardResult> shards, RunReport report) throws IOException {
    try {
      tables.parallelStream().forEach(table -> join(table, shards));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    try (OutputStream out = create(RunReport.FILE_NAME)) {
      out.write(report.toJson().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Shows what was joined. */
  void moveIntoPlace() throws IOException {
    delete(Set.of(RunReport.FILE_NAME));
    Set<String> stale = output.tables();
    for (String name : names()) {
      rename(name);
      stale.remove(name);
    }
    delete(stale);
    rename(RunReport.FILE_NAME);
  }

  private void join(OutputFile table, List<ShardResult> shards) {
    long bytes = shards.stream().mapToLong(shard -> shard.parts().get(table.name())).sum();
    try (OutputStream out = new TableShards(table, table.names(tableShards), bytes, this::create)) {
      for (ShardResult shard : shards) {
        ResourceId part = FileSystems.matchNewResource(shard.folder() + table.name(), false);
        try (InputStream in = Channels.newInputStream(FileSystems.open(part))) {
          copy(in, out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[COPIED_AT_ONCE];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      out.write(buffer, 0, read);
    }
  }

  private OutputStream create(String name) throws IOException {
    return Channels.newOutputStream(
        FileSystems.create(FileSystems.matchNewResource(attempt + name, false), MimeTypes.BINARY));
  }

  private void rename(String name) throws IOException {
    FileSystems.rename(
        List.of(FileSystems.matchNewResource(attempt + name, false)),
        List.of(output.resource(name)));
  }

  private void delete(Set<String> names) throws IOException {
    FileSystems.delete(
        names.stream().map(output::resource).toList(), StandardMoveOptions.IGNORE_MISSING_FILES);
  }
}
