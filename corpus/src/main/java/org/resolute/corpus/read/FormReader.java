package org.resolute.corpus.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;

/** Gives each document to the reader of its form. */
final class FormReader implements DocumentReader {

  private static final Set<String> ARCHIVES =
      Set.of("application/zip", "application/gzip", "application/x-tar", "application/x-gtar");

  /** Compound files that hold no text of Word 97 or later, and texts of other programs. */
  private static final Set<String> OF_WORD_PROCESSORS =
      Set.of(
          "application/msword",
          "application/x-tika-msoffice",
          "application/vnd.wordperfect",
          "application/vnd.apple.pages",
          "application/vnd.oasis.opendocument.text-template");

  private final Map<InputForm, DocumentReader> readers;
  private final ReadingOptions options;

  FormReader(Map<InputForm, DocumentReader> readers, ReadingOptions options) {
    this.readers = Map.copyOf(readers);
    this.options = options;
  }

  @Override
  public List<ParsedDocument> read(SourceDocument source) throws UnreadableDocumentException {
    Limits.checkBytes(source, options);
    if (isBlank(source.content())) {
      return List.of(
          new ParsedDocument(
              source.id(), DocumentMetadata.NONE, "", List.of(), List.of(), List.of(), List.of()));
    }
    DetectedForm detected = DetectedForm.of(source);
    DocumentReader reader = readers.get(detected.form());
    if (reader == null) {
      throw new UnreadableDocumentException(Stage.READ, refusal(source, detected));
    }
    return reader.read(source);
  }

  private static boolean isBlank(byte[] content) {
    for (byte b : content) {
      if (b != ' ' && (b < '\t' || b > '\r')) {
        return false;
      }
    }
    return true;
  }

  private static String refusal(SourceDocument source, DetectedForm detected) {
    String extension = source.extension().isEmpty() ? "" : " named ." + source.extension();
    return "the file is of the form %s%s, which cannot be read; %s"
        .formatted(detected.mediaType(), extension, remedy(detected.mediaType()));
  }

  private static String remedy(String mediaType) {
    if (ARCHIVES.contains(mediaType)) {
      return "unpack it first and annotate the folder";
    }
    return OF_WORD_PROCESSORS.contains(mediaType)
        ? "convert it to DOCX: libreoffice --headless --convert-to docx FILE"
        : "convert it to plain text (.txt), Markdown, a clause table (.jsonl, .csv), PDF, Word,"
            + " OpenDocument, RTF, HTML or Akoma Ntoso XML";
  }
}
