package org.resolute.corpus.read;

import java.util.List;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.block.PlainTextBlocks;
import org.resolute.corpus.structure.StructureParser;
import org.resolute.corpus.text.Decoder;

/** Reads plain text: one paragraph a line, with blank lines between them. */
final class PlainTextReader implements DocumentReader {

  private final ReadingOptions options;

  PlainTextReader(ReadingOptions options) {
    this.options = options;
  }

  @Override
  public List<ParsedDocument> read(SourceDocument source) throws UnreadableDocumentException {
    return StructureParser.parse(
        source.id(),
        PlainTextBlocks.of(Limits.checkCharacters(Decoder.decode(source.content()), options)));
  }
}
