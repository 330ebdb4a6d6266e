package org.resolute.corpus.read;

import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.corpus.text.DecodedText;

/** Refuses what is longer than the options allow. */
final class Limits {

  private Limits() {}

  static void checkBytes(SourceDocument source, ReadingOptions options)
      throws UnreadableDocumentException {
    long bytes = source.content().length;
    if (bytes > options.maxBytes()) {
      throw new UnreadableDocumentException(
          Stage.READ,
          "the file has %d bytes, more than the limit of %d; raise --max-bytes to read it"
              .formatted(bytes, options.maxBytes()));
    }
  }

  static DecodedText checkCharacters(DecodedText decoded, ReadingOptions options)
      throws UnreadableDocumentException {
    checkCharacters(decoded.text(), options);
    return decoded;
  }

  static void checkCharacters(String text, ReadingOptions options)
      throws UnreadableDocumentException {
    int characters = text.length();
    if (characters > options.maxCharacters()) {
      throw new UnreadableDocumentException(
          Stage.READ,
          "the text has %d characters, more than the limit of %d; raise --max-characters to read it"
              .formatted(characters, options.maxCharacters()));
    }
  }
}
