package org.resolute.pipeline.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
 *   <li>Header and parts are joined in order, in the work folder.
 *   <li>The old run.json goes, so that a half-replaced folder does not look finished.
 *   <li>Each file is renamed into place; files of an earlier run that this one did not write go.
 *   <li>run.json is renamed into place.
 * </ol>
 */
final class Publisher {

  private final OutputFolder output;
  private final String workFolder;
  private final List<OutputFile> files;

  Publisher(OutputFolder output, String workFolder, List<OutputFile> files) {
    this.output = output;
    this.workFolder = workFolder;
    this.files = List.copyOf(files);
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

  /** Publishes the parts of {@code shards} and then the report. */
  void publish(List<ShardResult> shards, RunReport report) throws IOException {
    for (OutputFile file : files) {
      join(file, shards);
    }
    try (OutputStream out = create(workFolder + RunReport.FILE_NAME)) {
      out.write(report.toJson().getBytes(StandardCharsets.UTF_8));
    }
    delete(List.of(RunReport.FILE_NAME));
    for (OutputFile file : files) {
      rename(file.name());
    }
    List<String> stale = new ArrayList<>(OutputFile.ALL_NAMES);
    stale.removeAll(files.stream().map(OutputFile::name).toList());
    delete(stale);
    rename(RunReport.FILE_NAME);
  }

  private void join(OutputFile file, List<ShardResult> shards) throws IOException {
    try (OutputStream out = create(workFolder + file.name())) {
      out.write(file.header().getBytes(StandardCharsets.UTF_8));
      for (ShardResult shard : shards) {
        ResourceId part = FileSystems.matchNewResource(shard.folder() + file.name(), false);
        try (InputStream in = Channels.newInputStream(FileSystems.open(part))) {
          in.transferTo(out);
        }
      }
    }
  }

  private static OutputStream create(String path) throws IOException {
    return Channels.newOutputStream(
        FileSystems.create(FileSystems.matchNewResource(path, false), MimeTypes.BINARY));
  }

  private void rename(String name) throws IOException {
    FileSystems.rename(
        List.of(FileSystems.matchNewResource(workFolder + name, false)),
        List.of(output.resource(name)));
  }

  private void delete(List<String> names) throws IOException {
    FileSystems.delete(
        names.stream().map(output::resource).toList(), StandardMoveOptions.IGNORE_MISSING_FILES);
  }
}
