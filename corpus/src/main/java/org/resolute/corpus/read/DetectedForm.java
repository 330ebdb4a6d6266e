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
import org.resolute.corpus.text.Decoder;

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
          "md", InputForm.MARKDOWN,
          "markdown", InputForm.MARKDOWN,
          "jsonl", InputForm.JSON_LINES,
          "ndjson", InputForm.JSON_LINES,
          "csv", InputForm.CSV,
          "tsv", InputForm.CSV);

  private static final Set<String> MARKUP = Set.of("application/xml", "text/xml");

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";

  /**
   * How Microsoft's compound files begin, and the name of the part that a Word file has in them.
   */
  private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private static final String WORD_PART = "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0";

  /** Of a text, one character in so many may be a stray control character. */
  private static final int STRAY = 50;

  /** How far into a file the detector looks, in bytes. */
  private static final int WINDOW = 1 << 13;

  /** Loaded when it is first needed: archives of plain texts never do. */
  private static final class Detector {
    static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
  }

  static DetectedForm of(SourceDocument source) {
    byte[] content = source.content();
    if (TEXT_BY_EXTENSION.containsKey(source.extension()) && isBareText(content)) {
      return new DetectedForm(kindOfText(source), "text/plain");
    }
    DetectedForm signed = bySignature(beginning(content), content);
    if (signed.form() != InputForm.UNKNOWN) {
      return signed;
    }
    String mediaType = detect(source);
    InputForm known = BY_MEDIA_TYPE.getOrDefault(mediaType, InputForm.UNKNOWN);
    if (known != InputForm.UNKNOWN) {
      return new DetectedForm(known, mediaType);
    }
    boolean markup = MARKUP.contains(mediaType);
    InputForm form = !markup && isText(content) ? kindOfText(source) : InputForm.UNKNOWN;
    return new DetectedForm(form, mediaType);
  }

  /** Formats that begin with signs of their own. */
  private static DetectedForm bySignature(String text, byte[] content) {
    if (text.startsWith("%PDF-")) {
      return new DetectedForm(InputForm.PDF, "application/pdf");
    }
    if (text.startsWith("{\\rtf")) {
      return new DetectedForm(InputForm.RTF, "application/rtf");
    }
    if (text.startsWith("PK") && text.contains("mimetype" + OPEN_DOCUMENT)) {
      return new DetectedForm(InputForm.ODT, OPEN_DOCUMENT);
    }
    if (text.contains("<office:document") && text.contains(OPEN_DOCUMENT)) {
      return new DetectedForm(InputForm.ODT, "application/vnd.oasis.opendocument.flat.text");
    }
    if (text.contains("<akomaNtoso")) {
      return new DetectedForm(InputForm.AKOMA_NTOSO, "application/akn+xml");
    }
    if (text.startsWith(COMPOUND) && holds(content, WORD_PART)) {
      return new DetectedForm(InputForm.DOC, "application/msword");
    }
    if (text.startsWith("PK") && holds(content, "word/document.xml")) {
      return new DetectedForm(InputForm.DOCX, "application/x-tika-ooxml");
    }
    return new DetectedForm(InputForm.UNKNOWN, "");
  }

  /** By its name; a text that shows two signs of Markdown is one, whatever its name. */
  private static InputForm kindOfText(SourceDocument source) {
    InputForm form = TEXT_BY_EXTENSION.getOrDefault(source.extension(), InputForm.UNKNOWN);
    boolean markdown =
        form == InputForm.PLAIN_TEXT && MarkdownSigns.areIn(beginning(source.content()));
    return markdown ? InputForm.MARKDOWN : form;
  }

  private static String beginning(byte[] content) {
    return new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1);
  }

  /** Names of parts stand in a package as they are. */
  private static boolean holds(byte[] content, String name) {
    return new String(content, StandardCharsets.ISO_8859_1).contains(name);
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

  /** UTF-16, or bytes with no more control characters than old archives leave in a text. */
  private static boolean isText(byte[] content) {
    if (hasUtf16Mark(content) || Decoder.isWide(content)) {
      return true;
    }
    int length = Math.min(content.length, WINDOW);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = content[i];
      controls += b >= 0 && b < ' ' && (b < '\t' || b > '\r') ? 1 : 0;
    }
    return controls * STRAY <= length;
  }

  private static boolean hasUtf16Mark(byte[] content) {
    int mark = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | (content[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }
}
