package org.resolute.corpus.read;

import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.corpus.block.SourceBlocks;
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
    checkCharacters(decoded.text().length(), options);
    return decoded;
  }

  static SourceBlocks checkCharacters(SourceBlocks blocks, ReadingOptions options)
      throws UnreadableDocumentException {
    checkCharacters(blocks.text().length(), options);
    return blocks;
  }

  private static void checkCharacters(int characters, ReadingOptions options)
      throws UnreadableDocumentException {
    if (characters > options.maxCharacters()) {
      throw new UnreadableDocumentException(
          Stage.READ,
          "the text has %d characters, more than the limit of %d; raise --max-characters to read it"
              .formatted(characters, options.maxCharacters()));
    }
  }
}
