package org.resolute.pipeline.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.util.MimeTypes;

/** One part of every output file, open for the documents of one shard. */
public final class PartFiles implements AutoCloseable {

  private final List<OutputFile> files;
  private final List<CountingStream> streams = new ArrayList<>();
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
      CountingStream stream = open(folder + file.name());
      parts.streams.add(stream);
      parts.writers.add(new Utf8Writer(stream));
    }
    return parts;
  }

  private static CountingStream open(String path) throws IOException {
    var channel = FileSystems.create(FileSystems.matchNewResource(path, false), MimeTypes.TEXT);
    return new CountingStream(Channels.newOutputStream(channel));
  }

  /** Appends the document to every part. */
  public void write(DocumentOutcome outcome) throws IOException {
    for (int i = 0; i < writers.size(); i++) {
      files.get(i).writer().write(outcome, writers.get(i));
    }
  }

  /** The bytes of each part, by its name; whole once the parts are closed. */
  public SortedMap<String, Long> bytes() {
    SortedMap<String, Long> bytes = new TreeMap<>();
    for (int i = 0; i < files.size(); i++) {
      bytes.put(files.get(i).name(), streams.get(i).bytes);
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    for (Writer writer : writers) {
      writer.close();
    }
  }

  private static final class CountingStream extends FilterOutputStream {

    private long bytes;

    CountingStream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      out.write(buffer, offset, length);
      bytes += length;
    }
  }
}
