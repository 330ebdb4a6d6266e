package org.resolute.corpus.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolute.corpus.UnreadableDocumentException;

class UnpackingTest {

  @TempDir private Path folder;

  @Test
  void documentsOfAZipAreCalledByArchiveAndPath() throws Exception {
    assertThat(ids(zip(Map.of("a/b.txt", bytes("one"), "c.txt", bytes("two")))))
        .containsExactlyInAnyOrder("x.zip!/a/b.txt", "x.zip!/c.txt");
  }

  @Test
  void documentsOfATarGzAreFoundToo() throws Exception {
    assertThat(ids(tarGz(Map.of("a/b.txt", bytes("one"))))).containsExactly("x.zip!/a/b.txt");
  }

  @Test
  void anArchiveInsideAnArchiveIsUnpacked() throws Exception {
    byte[] inner = zip(Map.of("b.txt", bytes("one")));
    assertThat(ids(zip(Map.of("in.zip", inner)))).containsExactly("x.zip!/in.zip!/b.txt");
  }

  @Test
  void hiddenEntriesAreLeftOut() throws Exception {
    byte[] zip =
        zip(Map.of(".notes", bytes("n"), "__MACOSX/a.txt", bytes("m"), "a/.git/x", bytes("g")));
    assertThat(ids(zip)).isEmpty();
  }

  @Test
  void theContentIsKept() throws Exception {
    Unpacking unpacking = unpack(zip(Map.of("a.txt", bytes("Zürich"))), ArchiveLimits.DEFAULT);
    assertThat(unpacking.documents().get(0).file()).hasContent("Zürich");
  }

  @Test
  void aBombIsRefused() throws Exception {
    byte[] bomb = zip(Map.of("zeros.txt", new byte[64 << 20]));
    assertThatThrownBy(() -> unpack(bomb, new ArchiveLimits(10, 100, 1L << 30, 3)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("it unpacks to more than 100 times its size");
  }

  @Test
  void limitsOnBytesEntriesAndNestingHold() throws Exception {
    byte[] two = zip(Map.of("a.txt", bytes("one"), "b.txt", bytes("two")));
    byte[] deep = zip(Map.of("in.zip", zip(Map.of("in.zip", two))));
    assertThatThrownBy(() -> unpack(two, new ArchiveLimits(1, 100, 1000, 3)))
        .hasMessageContaining("more than 1 entries");
    assertThatThrownBy(() -> unpack(two, new ArchiveLimits(10, 100, 5, 3)))
        .hasMessageContaining("more than 5 bytes");
    assertThatThrownBy(() -> unpack(deep, new ArchiveLimits(10, 100, 10_000, 2)))
        .hasMessageContaining("more than 2 deep");
  }

  @Test
  void aBrokenArchiveIsSaidToBeBroken() throws Exception {
    byte[] whole = tarGz(Map.of("a.txt", bytes("one".repeat(5_000))));
    assertThatThrownBy(() -> unpack(Arrays.copyOf(whole, whole.length - 20), ArchiveLimits.DEFAULT))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("the archive is broken");
  }

  @Test
  void aWordFileIsNoArchive() throws IOException {
    byte[] docx = zip(new TreeMap<>(Map.of("[Content_Types].xml", bytes("<Types/>"))));
    assertThat(Unpacking.isArchive(new ByteArrayInputStream(docx))).isFalse();
    assertThat(Unpacking.isArchive(new ByteArrayInputStream(bytes("Urges States")))).isFalse();
    assertThat(Unpacking.isArchive(new ByteArrayInputStream(new byte[0]))).isFalse();
  }

  private List<String> ids(byte[] archive) throws Exception {
    return unpack(archive, ArchiveLimits.DEFAULT).documents().stream()
        .map(UnpackedDocument::id)
        .toList();
  }

  private Unpacking unpack(byte[] archive, ArchiveLimits limits)
      throws IOException, UnreadableDocumentException {
    Unpacking unpacking = new Unpacking(Files.createTempDirectory(folder, "unpacked"), limits);
    unpacking.unpack("x.zip", new ByteArrayInputStream(archive), archive.length);
    return unpacking;
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tarGz(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
        header.setSize(entry.getValue().length);
        tar.putArchiveEntry(header);
        tar.write(entry.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
