package org.resolute.corpus.read;

import java.util.List;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.block.SourceBlocks;
import org.resolute.corpus.odt.OpenDocumentBlocks;
import org.resolute.corpus.structure.StructureParser;

/** Reads OpenDocument texts, zipped or flat. Spans count in the text that is made of them. */
final class OdtReader implements DocumentReader {

  private final ReadingOptions options;

  OdtReader(ReadingOptions options) {
    this.options = options;
  }

  @Override
  public List<ParsedDocument> read(SourceDocument source) throws UnreadableDocumentException {
    SourceBlocks blocks = OpenDocumentBlocks.of(source.content(), options.maxBytes());
    return StructureParser.parse(source.id(), Limits.checkCharacters(blocks, options));
  }
}
