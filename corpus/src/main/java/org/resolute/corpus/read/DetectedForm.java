package org.resolute.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.resolute.corpus.SourceDocument;

/**
 * The form of an input, told from its content, and by its name only where the content leaves it
 * open: a PDF that is called {@code report.txt} is a PDF, while a CSV file is text until its name
 * says more.
 *
 * @param form the form
 * @param mediaType what Tika's detector says: {@code application/pdf}
 */
record DetectedForm(InputForm form, String mediaType) {

  private static final Map<String, InputForm> BY_MEDIA_TYPE =
      Map.of(
          "application/pdf", InputForm.PDF,
          "text/html", InputForm.HTML,
          "application/xhtml+xml", InputForm.HTML,
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              InputForm.DOCX);

  /** Extensions of texts; those of programs, tables and data are not among them. */
  private static final Map<String, InputForm> TEXT_BY_EXTENSION =
      Map.of(
          "", InputForm.PLAIN_TEXT,
          "txt", InputForm.PLAIN_TEXT,
          "text", InputForm.PLAIN_TEXT,
          "md", InputForm.PLAIN_TEXT,
          "jsonl", InputForm.JSON_LINES,
          "ndjson", InputForm.JSON_LINES,
          "csv", InputForm.CSV);

  private static final Set<String> MARKUP = Set.of("application/xml", "text/xml");

  private static final Set<String> PACKAGES = Set.of("application/zip", "application/x-tika-ooxml");

  /** How far into a file the detector looks, in bytes. */
  private static final int WINDOW = 1 << 13;

  /** Loaded when it is first needed: archives of plain texts never do. */
  private static final class Detector {
    static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
  }

  static DetectedForm of(SourceDocument source) {
    byte[] content = source.content();
    if (TEXT_BY_EXTENSION.containsKey(source.extension()) && isBareText(content)) {
      return new DetectedForm(TEXT_BY_EXTENSION.get(source.extension()), "text/plain");
    }
    String text = beginning(content);
    if (text.startsWith("%PDF-")) {
      return new DetectedForm(InputForm.PDF, "application/pdf");
    }
    if (text.contains("<akomaNtoso")) {
      return new DetectedForm(InputForm.AKOMA_NTOSO, "application/akn+xml");
    }
    String mediaType = detect(source);
    InputForm known = BY_MEDIA_TYPE.getOrDefault(mediaType, InputForm.UNKNOWN);
    if (known != InputForm.UNKNOWN) {
      return new DetectedForm(known, mediaType);
    }
    if (PACKAGES.contains(mediaType) && isWord(content)) {
      return new DetectedForm(InputForm.DOCX, mediaType);
    }
    boolean markup = MARKUP.contains(mediaType);
    InputForm form =
        !markup && isText(content)
            ? TEXT_BY_EXTENSION.getOrDefault(source.extension(), InputForm.UNKNOWN)
            : InputForm.UNKNOWN;
    return new DetectedForm(form, mediaType);
  }

  private static String beginning(byte[] content) {
    return new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1);
  }

  /** The names of a package's parts stand in it unpacked. */
  private static boolean isWord(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1).contains("word/document.xml");
  }

  private static String detect(SourceDocument source) {
    byte[] content = source.content();
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, source.id());
    try (ByteArrayInputStream bytes =
        new ByteArrayInputStream(content, 0, Math.min(content.length, WINDOW))) {
      return Detector.TYPES
          .detect(bytes, metadata)
          .getBaseType()
          .toString()
          .toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot be read", e);
    }
  }

  /**
   * Text in which no mark-up and no PDF can begin. The detector compares a text with hundreds of
   * forms, which costs more than reading it; of the forms that we take for other than text, all
   * begin with a bracket, a per cent sign or a control character.
   */
  private static boolean isBareText(byte[] content) {
    for (int i = 0; i < Math.min(content.length, WINDOW); i++) {
      if (content[i] == '<'
          || (content[i] == '%' && i + 1 < content.length && content[i + 1] == 'P')) {
        return false;
      }
    }
    return isText(content) && !hasUtf16Mark(content);
  }

  /** UTF-16 with a byte-order mark, or bytes without the control characters of binary files. */
  private static boolean isText(byte[] content) {
    if (hasUtf16Mark(content)) {
      return true;
    }
    for (int i = 0; i < Math.min(content.length, WINDOW); i++) {
      int b = content[i];
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x0B) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasUtf16Mark(byte[] content) {
    int mark = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | (content[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }
}
