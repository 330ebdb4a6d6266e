package org.resolute.pipeline.annotate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;
import org.resolute.pipeline.input.InputFile;
import org.resolute.pipeline.input.Shard;

/**
 * What a shard's part files were made of. It lies beside them as {@code shard.json}, written when
 * they are whole, so that a later run knows a finished shard from one that was broken off.
 *
 * @param recipe what the rows were made by, as {@link AnnotationSettings#recipe} tells it
 * @param inputs the files, in order
 * @param parts the bytes of each part file, by its name
 * @param tally the counts
 */
record FinishedShard(
    String recipe, List<Input> inputs, SortedMap<String, Long> parts, Tally tally) {

  static final String FILE_NAME = "shard.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  FinishedShard {
    Objects.requireNonNull(recipe);
    Objects.requireNonNull(tally);
    inputs = List.copyOf(inputs);
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("a shard has inputs");
    }
  }

  /**
   * A file that went into the shard.
   *
   * @param id its id
   * @param bytes its size
   * @param sha256 of its bytes; empty where they could not all be read, or not in time
   */
  record Input(String id, long bytes, String sha256) {

    boolean looksLike(InputFile file) {
      return id.equals(file.id()) && bytes == file.bytes();
    }

    boolean isStill(InputFile file) throws IOException {
      return looksLike(file) && sha256.equals(file.sha256());
    }
  }

  /**
   * Reads what lies in the folder of a shard.
   *
   * @param folder ends in {@code /}
   * @throws IOException where it is not whole
   */
  static FinishedShard read(String folder) throws IOException {
    try (InputStream in = Channels.newInputStream(FileSystems.open(resource(folder, FILE_NAME)))) {
      return JSON.readValue(in, FinishedShard.class);
    }
  }

  /** Whether another attempt would come to the same: every input could be read. */
  boolean isLasting() {
    return inputs.stream().noneMatch(input -> input.sha256().isEmpty());
  }

  void write(String folder) throws IOException {
    try (OutputStream out =
        Channels.newOutputStream(
            FileSystems.create(resource(folder, FILE_NAME), MimeTypes.BINARY))) {
      JSON.writeValue(out, this);
    }
  }

  /** Whether the shard's files are those that went in, to the byte, and the parts are whole. */
  boolean isStill(Shard shard) {
    try {
      return partsAreWhole(shard.finished()) && inputsAreStill(shard.files());
    } catch (IOException e) {
      return false; // What cannot be read is not what it was.
    }
  }

  private boolean partsAreWhole(String folder) throws IOException {
    for (Map.Entry<String, Long> part : parts.entrySet()) {
      if (size(resource(folder, part.getKey())) != part.getValue()) {
        return false;
      }
    }
    return true;
  }

  private boolean inputsAreStill(List<InputFile> files) throws IOException {
    for (int i = 0; i < inputs.size(); i++) {
      if (!inputs.get(i).isStill(files.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static long size(ResourceId part) throws IOException {
    try (ReadableByteChannel channel = FileSystems.open(part)) {
      return channel instanceof SeekableByteChannel seekable
          ? seekable.size()
          : Channels.newInputStream(channel).transferTo(OutputStream.nullOutputStream());
    }
  }

  private static ResourceId resource(String folder, String name) {
    return FileSystems.matchNewResource(folder + name, false);
  }
}
