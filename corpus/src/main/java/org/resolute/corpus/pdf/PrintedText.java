package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.block.Layout;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.block.SourceBlocks;

/**
 * Puts printed lines together to paragraphs, which go on over the ends of columns and pages. What
 * stands apart on a page comes after the paragraph that the page ends in; footnotes come after the
 * text.
 */
final class PrintedText {

  /** A character is about so many font sizes wide. */
  private static final float CHARACTER = 0.5f;

  private final BlockWriter writer = new BlockWriter();
  private final List<Paragraph> waiting = new ArrayList<>();
  private final Measures measures;
  private final ParagraphStarts starts;

  private PrintedText(Measures measures, ParagraphStarts starts) {
    this.measures = measures;
    this.starts = starts;
  }

  static SourceBlocks of(List<PrintedPage> pages, Measures measures, List<String> warnings) {
    List<Line> lines = pages.stream().flatMap(p -> p.body().stream()).toList();
    PrintedText text = new PrintedText(measures, ParagraphStarts.of(lines, measures));
    text.addBody(pages);
    text.addNotes(pages);
    return text.writer.finish(warnings);
  }

  private void addBody(List<PrintedPage> pages) {
    List<Line> before = List.of();
    List<Paragraph> open = List.of();
    for (PrintedPage page : pages) {
      wait(page.head());
      for (Line line : page.body()) {
        if (starts.isStart(before, line)) {
          close(open);
          open = List.of(new Paragraph(layout(line, Region.BODY, isApart(before, line))));
        }
        open.get(0).append(line);
        before = List.of(line);
      }
      wait(page.foot());
    }
    close(open);
  }

  /** Writes the paragraph that is open, if any, and what had to wait for its end. */
  private void close(List<Paragraph> open) {
    open.forEach(p -> writer.write(p.finish()));
    waiting.forEach(p -> writer.write(p.finish()));
    waiting.clear();
  }

  private void wait(List<Line> apart) {
    for (Line line : apart) {
      waiting.add(new Paragraph(layout(line, Region.RUNNING, true)).append(line));
    }
  }

  /** What begins a page without a mark goes on with the note of the page before. */
  private void addNotes(List<PrintedPage> pages) {
    List<Paragraph> open = List.of();
    for (PrintedPage page : pages) {
      for (Line line : page.notes()) {
        if (open.isEmpty() || FootnoteLines.beginsNote(line)) {
          close(open);
          open = List.of(new Paragraph(layout(line, Region.NOTE, false)));
        }
        open.get(0).append(line);
      }
    }
    close(open);
  }

  private boolean isApart(List<Line> before, Line line) {
    return before.isEmpty() || !line.isBelow(before.get(0)) || starts.isWide(before.get(0), line);
  }

  private Layout layout(Line line, Region region, boolean apart) {
    int indent = Math.round(measures.indent(line) / (CHARACTER * line.size()));
    return Layout.PLAIN
        .in(region)
        .onPage(line.page(), line.column())
        .indented(Math.max(0, indent))
        .apart(apart);
  }
}
