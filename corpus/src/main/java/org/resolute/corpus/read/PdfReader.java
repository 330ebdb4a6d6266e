package org.resolute.corpus.read;

import java.util.List;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.block.PlainTextBlocks;
import org.resolute.corpus.pdf.PagedText;
import org.resolute.corpus.pdf.PdfText;
import org.resolute.corpus.structure.StructureParser;
import org.resolute.corpus.text.DecodedText;

/**
 * Reads PDF files that hold text. Spans count in the text that the pages are turned into, with
 * running headers, page numbers and bar codes left out and footnotes after the text.
 */
final class PdfReader implements DocumentReader {

  private final ReadingOptions options;

  PdfReader(ReadingOptions options) {
    this.options = options;
  }

  @Override
  public List<ParsedDocument> read(SourceDocument source) throws UnreadableDocumentException {
    PagedText printed = PdfText.of(source.content(), options.maxPages());
    DecodedText decoded = new DecodedText(printed.text(), List.of(), printed.markup());
    return StructureParser.parse(
        source.id(), PlainTextBlocks.of(Limits.checkCharacters(decoded, options), printed.pages()));
  }
}
