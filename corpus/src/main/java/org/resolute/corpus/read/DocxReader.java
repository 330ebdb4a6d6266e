package org.resolute.corpus.read;

import java.util.List;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.block.PlainTextBlocks;
import org.resolute.corpus.docx.WordText;
import org.resolute.corpus.structure.StructureParser;
import org.resolute.corpus.text.DecodedText;

/** Reads Word files (DOCX). Spans count in the text that is made of them. */
final class DocxReader implements DocumentReader {

  private final ReadingOptions options;

  DocxReader(ReadingOptions options) {
    this.options = options;
  }

  @Override
  public List<ParsedDocument> read(SourceDocument source) throws UnreadableDocumentException {
    DecodedText decoded = WordText.of(source.content(), options.maxBytes());
    return StructureParser.parse(
        source.id(), PlainTextBlocks.of(Limits.checkCharacters(decoded, options)));
  }
}
