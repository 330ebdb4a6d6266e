package org.resolute.corpus.block;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.PageStart;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.Span;
import org.resolute.corpus.text.DecodedText;
import org.resolute.corpus.text.MarkScanner;
import org.resolute.corpus.text.MarkedText;

/** Infers the blocks of a plain text from its lines. */
public final class PlainTextBlocks {

  private PlainTextBlocks() {}

  /** The blocks of a text without pages. */
  public static SourceBlocks of(DecodedText decoded) {
    return of(decoded, List.of());
  }

  /** The blocks of a text whose pages begin there. */
  public static SourceBlocks of(DecodedText decoded, List<PageStart> pages) {
    String text = decoded.text();
    List<Block> blocks = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (Span span : Paragraphs.of(text)) {
      MarkedText content = MarkScanner.scan(text, span).with(decoded.markup().within(span));
      if (content.isBlank()) {
        passages.add(new Passage(Kind.MARKUP, span));
      } else {
        blocks.add(new Block(content, span));
      }
    }
    return new SourceBlocks(text, blocks, passages, pages, decoded.notes());
  }
}
