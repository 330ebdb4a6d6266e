package org.resolute.pipeline.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import org.apache.beam.sdk.io.FileSystems;
import org.resolute.corpus.Sha256;

/**
 * A file to annotate.
 *
 * @param id its path below the folder that it was found under, {@code /}-separated
 * @param resource where Beam's file systems find it: a local path or a URI
 * @param bytes its size
 */
public record InputFile(String id, String resource, long bytes) implements Serializable {

  /** SHA-256 of its bytes, which are read as a stream. */
  public String sha256() throws IOException {
    var resourceId = FileSystems.matchNewResource(resource, false);
    try (InputStream in = Channels.newInputStream(FileSystems.open(resourceId))) {
      return Sha256.of(in);
    }
  }
}
