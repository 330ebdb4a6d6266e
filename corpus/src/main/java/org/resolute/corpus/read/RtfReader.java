package org.resolute.corpus.read;

import java.util.List;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.block.SourceBlocks;
import org.resolute.corpus.rtf.RtfBlocks;
import org.resolute.corpus.structure.StructureParser;

/** Reads rich text (RTF). Spans count in the text that is made of them. */
final class RtfReader implements DocumentReader {

  private final ReadingOptions options;

  RtfReader(ReadingOptions options) {
    this.options = options;
  }

  @Override
  public List<ParsedDocument> read(SourceDocument source) throws UnreadableDocumentException {
    SourceBlocks blocks = RtfBlocks.of(source.content());
    return StructureParser.parse(source.id(), Limits.checkCharacters(blocks, options));
  }
}
