package org.resolute.corpus.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;

/**
 * One archive being unpacked: every document, those of archives inside it too, into a file of its
 * own.
 *
 * <p>{@code letters.zip} with {@code 2036/a.txt} gives {@code letters.zip!/2036/a.txt}. Hidden
 * entries are left out, as hidden files are. The files are numbered, so that an entry's name never
 * reaches the disk.
 */
public final class Unpacking {

  private final Path folder;
  private final ArchiveLimits limits;
  private final List<UnpackedDocument> documents = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private long unpacked;
  private int files;

  /**
   * @param folder an empty folder for the files
   */
  public Unpacking(Path folder, ArchiveLimits limits) {
    this.folder = folder;
    this.limits = limits;
  }

  /** Whether a stream that can be marked begins as an archive does; it is left where it was. */
  public static boolean isArchive(InputStream in) throws IOException {
    return form(in) != ArchiveForm.NONE;
  }

  /**
   * Unpacks an archive.
   *
   * @param id the archive's own
   * @param bytes its size
   * @throws UnreadableDocumentException where it is broken or beyond the limits; what came before
   *     is among {@link #documents()} all the same
   */
  public void unpack(String id, InputStream in, long bytes) throws UnreadableDocumentException {
    try {
      unpack(id, in, bytes, 1);
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          Stage.READ, "the archive is broken: " + e.getMessage(), e);
    }
  }

  /** What has been unpacked so far, in the order of the archive. */
  public List<UnpackedDocument> documents() {
    return List.copyOf(documents);
  }

  private void unpack(String id, InputStream in, long bytes, int depth)
      throws IOException, UnreadableDocumentException {
    require(depth <= limits.nesting(), "archives stand more than %d deep", limits.nesting());
    BufferedInputStream buffered = new BufferedInputStream(in);
    long before = unpacked;
    try (ArchiveInputStream<? extends ArchiveEntry> archive = form(buffered).open(buffered)) {
      ArchiveEntry entry = archive.getNextEntry();
      if (entry == null) {
        throw new IOException("no entry can be read");
      }
      for (; entry != null; entry = archive.getNextEntry()) {
        if (!entry.isDirectory() && !isHidden(entry.getName())) {
          unpackEntry(unique(id + "!/" + entry.getName()), archive, before, bytes, depth);
        }
      }
    }
  }

  private void unpackEntry(
      String id, InputStream content, long before, long archiveBytes, int depth)
      throws IOException, UnreadableDocumentException {
    require(files < limits.entries(), "it has more than %d entries", limits.entries());
    Path file = folder.resolve(String.valueOf(files++));
    try (OutputStream out = Files.newOutputStream(file)) {
      copy(content, out, before, archiveBytes);
    }
    long bytes = Files.size(file);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      if (isArchive(in)) {
        unpack(id, in, bytes, depth + 1);
      } else {
        documents.add(new UnpackedDocument(id, file, bytes));
      }
    }
  }

  private void copy(InputStream content, OutputStream out, long before, long archiveBytes)
      throws IOException, UnreadableDocumentException {
    byte[] buffer = new byte[1 << 16];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      unpacked += read;
      require(unpacked <= limits.bytes(), "it unpacks to more than %d bytes", limits.bytes());
      require(
          (unpacked - before) / limits.ratio() <= Math.max(archiveBytes, buffer.length),
          "it unpacks to more than %d times its size",
          limits.ratio());
      out.write(buffer, 0, read);
    }
  }

  /** An entry that has the name of another gets a count behind it. */
  private String unique(String id) {
    String unique = id;
    for (int i = 2; !ids.add(unique); i++) {
      unique = id + "#" + i;
    }
    return unique;
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
  }

  private static ArchiveForm form(InputStream in) throws IOException {
    in.mark(ArchiveForm.HEAD);
    byte[] head = in.readNBytes(ArchiveForm.HEAD);
    in.reset();
    return ArchiveForm.of(head);
  }

  private static void require(boolean condition, String otherwise, long limit)
      throws UnreadableDocumentException {
    if (!condition) {
      throw new UnreadableDocumentException(
          Stage.READ,
          "the archive is refused: "
              + otherwise.formatted(limit)
              + "; unpack it and give its folder");
    }
  }
}
