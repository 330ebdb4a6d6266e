package org.resolute.pipeline.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.util.MimeTypes;

/** One part of every output file, open for the documents of one shard. */
public final class PartFiles implements AutoCloseable {

  private final List<OutputFile> files;
  private final List<Writer> writers = new ArrayList<>();

  private PartFiles(List<OutputFile> files) {
    this.files = files;
  }

  /**
   * Creates the parts in {@code folder}, each under the name of its output file.
   *
   * @param folder ends in {@code /}
   */
  public static PartFiles create(String folder, List<OutputFile> files) throws IOException {
    PartFiles parts = new PartFiles(files);
    for (OutputFile file : files) {
      parts.writers.add(open(folder + file.name()));
    }
    return parts;
  }

  /** Opens a text file for writing, in UTF-8. */
  static Writer open(String path) throws IOException {
    var channel = FileSystems.create(FileSystems.matchNewResource(path, false), MimeTypes.TEXT);
    return new BufferedWriter(
        new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8), 1 << 16);
  }

  /** Appends the document to every part. */
  public void write(DocumentOutcome outcome) throws IOException {
    for (int i = 0; i < writers.size(); i++) {
      files.get(i).writer().write(outcome, writers.get(i));
    }
  }

  @Override
  public void close() throws IOException {
    for (Writer writer : writers) {
      writer.close();
    }
  }
}
