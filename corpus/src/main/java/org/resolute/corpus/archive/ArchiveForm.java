package org.resolute.corpus.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** The forms of archive that we unpack, told from their first bytes. */
enum ArchiveForm {
  ZIP,
  TAR_GZ,
  NONE;

  /** Bytes that tell the form of a file. */
  static final int HEAD = 256;

  private static final int NAME_LENGTH_AT = 26;
  private static final int NAME_AT = 30;

  /** The form of the file that begins with {@code head}. */
  static ArchiveForm of(byte[] head) {
    if (beginsWith(head, 'P', 'K', 3, 4) && !isPackage(head)) {
      return ZIP;
    }
    return beginsWith(head, 0x1F, 0x8B) ? TAR_GZ : NONE;
  }

  /** The entries of an archive of this form, which begins with the next byte of {@code in}. */
  ArchiveInputStream<? extends ArchiveEntry> open(InputStream in) throws IOException {
    return this == ZIP
        ? new ZipArchiveInputStream(in)
        : new TarArchiveInputStream(
            new BufferedInputStream(new GzipCompressorInputStream(in, true)));
  }

  /** Word files and e-books are zips too; their first entry says so. */
  private static boolean isPackage(byte[] head) {
    if (head.length < NAME_AT) {
      return false;
    }
    int length = (head[NAME_LENGTH_AT] & 0xFF) | (head[NAME_LENGTH_AT + 1] & 0xFF) << 8;
    int end = Math.min(head.length, NAME_AT + length);
    String name = new String(head, NAME_AT, end - NAME_AT, StandardCharsets.UTF_8);
    return Stream.of("[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "mimetype")
        .anyMatch(name::startsWith);
  }

  private static boolean beginsWith(byte[] head, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
