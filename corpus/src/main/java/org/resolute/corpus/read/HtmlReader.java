package org.resolute.corpus.read;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.block.SourceBlocks;
import org.resolute.corpus.structure.StructureParser;
import org.resolute.corpus.text.DecodedText;
import org.resolute.corpus.text.Decoder;

/**
 * Reads HTML: each block element is a paragraph, items of ordered lists get their numbers, raised
 * digits are footnote marks. Spans count in the text that is made of it.
 */
final class HtmlReader implements DocumentReader {

  private final ReadingOptions options;

  HtmlReader(ReadingOptions options) {
    this.options = options;
  }

  @Override
  public List<ParsedDocument> read(SourceDocument source) throws UnreadableDocumentException {
    DecodedText decoded = Limits.checkCharacters(Decoder.decode(source.content()), options);
    Document document = Jsoup.parse(decoded.text());
    SourceBlocks blocks = HtmlBlocks.of(document.body(), decoded.notes());
    return StructureParser.parse(source.id(), Limits.checkCharacters(blocks, options));
  }
}
