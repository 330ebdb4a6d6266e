package org.resolute.corpus.read;

import java.util.List;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.block.MarkdownBlocks;
import org.resolute.corpus.structure.StructureParser;
import org.resolute.corpus.text.Decoder;

/** Reads Markdown. Spans count in the decoded text. */
final class MarkdownReader implements DocumentReader {

  private final ReadingOptions options;

  MarkdownReader(ReadingOptions options) {
    this.options = options;
  }

  @Override
  public List<ParsedDocument> read(SourceDocument source) throws UnreadableDocumentException {
    return StructureParser.parse(
        source.id(),
        MarkdownBlocks.of(Limits.checkCharacters(Decoder.decode(source.content()), options)));
  }
}
