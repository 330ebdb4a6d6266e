package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Markup;
import org.resolute.corpus.PageStart;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.Span;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.block.Layout;
import org.resolute.corpus.block.SourceBlocks;
import org.resolute.corpus.text.Characters;
import org.resolute.corpus.text.MarkScanner;
import org.resolute.corpus.text.MarkedText;

/** Writes paragraphs into one text, with blank lines between them, and makes blocks of them. */
final class PrintedBlocks {

  private static final String APART = "\n\n";

  /** A paragraph that was written. */
  private record Written(Span span, Markup markup, Layout layout) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Written> written = new ArrayList<>();
  private final List<PageStart> pages = new ArrayList<>();

  void write(PrintedParagraph.Finished paragraph) {
    if (text.length() > 0) {
      text.append(APART);
    }
    int start = text.length();
    for (PageStart page : paragraph.pages()) {
      if (pages.isEmpty() || pages.get(pages.size() - 1).page() != page.page()) {
        pages.add(new PageStart(start + page.position(), page.page()));
      }
    }
    text.append(paragraph.text());
    written.add(
        new Written(
            Characters.trimmed(text, start, text.length()),
            paragraph.markup().shift(start),
            paragraph.layout()));
  }

  /** All that was written. */
  SourceBlocks finish(List<String> warnings) {
    String source = text.toString();
    List<Block> blocks = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (Written paragraph : written) {
      MarkedText content = MarkScanner.scan(source, paragraph.span()).with(paragraph.markup());
      if (!content.isBlank()) {
        blocks.add(new Block(content, paragraph.span(), paragraph.layout()));
      } else if (!paragraph.span().isEmpty()) {
        passages.add(new Passage(Kind.MARKUP, paragraph.span()));
      }
    }
    return new SourceBlocks(source, blocks, passages, pages, warnings);
  }
}
