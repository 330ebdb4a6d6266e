package org.resolute.corpus.read;

import java.util.List;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.block.SourceBlocks;
import org.resolute.corpus.pdf.PdfText;
import org.resolute.corpus.structure.StructureParser;

/**
 * Reads PDF files that hold text. Spans count in the text that the pages are turned into: column
 * after column, footnotes, running heads and page numbers after the paragraph that their page ends
 * in.
 */
final class PdfReader implements DocumentReader {

  private final ReadingOptions options;

  PdfReader(ReadingOptions options) {
    this.options = options;
  }

  @Override
  public List<ParsedDocument> read(SourceDocument source) throws UnreadableDocumentException {
    SourceBlocks printed = PdfText.of(source.content(), options.maxPages());
    return StructureParser.parse(source.id(), Limits.checkCharacters(printed, options));
  }
}
