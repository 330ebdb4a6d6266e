package org.resolute.pipeline.annotate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.archive.ArchiveLimits;
import org.resolute.corpus.archive.Unpacking;
import org.resolute.pipeline.input.InputFile;
import org.resolute.pipeline.input.InputFiles;

/**
 * The documents of an input: the file itself, or, of an archive, what is in it, unpacked to the
 * local disk so that it can be taken in order.
 *
 * @param documents in the code-point order of their ids
 * @param failure why an archive could not be unpacked to its end; empty where it could
 * @param unpacked the folders to delete at the end; none for a file that is no archive
 */
record OpenedInput(List<InputFile> documents, String failure, List<Path> unpacked)
    implements AutoCloseable {

  /** Opens an input. One that cannot be opened stands for itself, and fails when it is read. */
  static OpenedInput of(InputFile file) throws IOException {
    var resource = FileSystems.matchNewResource(file.resource(), false);
    try (InputStream in =
        new BufferedInputStream(Channels.newInputStream(FileSystems.open(resource)))) {
      if (Unpacking.isArchive(in)) {
        return unpack(file, in);
      }
    } catch (IOException e) {
      return itself(file);
    }
    return itself(file);
  }

  private static OpenedInput itself(InputFile file) {
    return new OpenedInput(List.of(file), "", List.of());
  }

  private static OpenedInput unpack(InputFile file, InputStream in) throws IOException {
    Path folder = Files.createTempDirectory("resolute-archive");
    Unpacking unpacking = new Unpacking(folder, ArchiveLimits.DEFAULT);
    String failure = "";
    try {
      unpacking.unpack(file.id(), in, file.bytes());
    } catch (UnreadableDocumentException e) {
      failure = e.getMessage();
    }
    List<InputFile> documents =
        unpacking.documents().stream()
            .map(d -> new InputFile(d.id(), d.file().toString(), d.bytes()))
            .sorted(Comparator.comparing(InputFile::id, InputFiles.CODE_POINT_ORDER))
            .toList();
    return new OpenedInput(documents, failure, List.of(folder));
  }

  boolean isArchive() {
    return !unpacked.isEmpty();
  }

  @Override
  public void close() throws IOException {
    for (Path folder : unpacked) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }
}
