package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.block.Layout;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.block.SourceBlocks;

/**
 * Puts printed lines together to paragraphs, which go on over the ends of columns and pages.
 * Footnotes and what else stands apart on a page come after the paragraph that the page ends in.
 */
final class PrintedText {

  /** A character is about so many font sizes wide. */
  private static final float CHARACTER = 0.5f;

  private final PrintedBlocks writer = new PrintedBlocks();
  private final List<PrintedParagraph> waiting = new ArrayList<>();
  private final Measures measures;
  private final ParagraphStarts starts;
  private final WordBreaks breaks;

  private PrintedText(Measures measures, ParagraphStarts starts, WordBreaks breaks) {
    this.measures = measures;
    this.starts = starts;
    this.breaks = breaks;
  }

  static SourceBlocks of(List<PrintedPage> pages, Measures measures, List<String> warnings) {
    List<Line> lines = pages.stream().flatMap(p -> p.body().stream()).toList();
    PrintedText text =
        new PrintedText(measures, ParagraphStarts.of(lines, measures), WordBreaks.of(lines));
    text.addBody(pages);
    return text.writer.finish(warnings);
  }

  private void addBody(List<PrintedPage> pages) {
    List<Line> before = List.of();
    List<PrintedParagraph> open = List.of();
    List<List<PrintedParagraph>> notes = notes(pages);
    for (int i = 0; i < pages.size(); i++) {
      wait(pages.get(i).head());
      for (Line line : pages.get(i).body()) {
        if (starts.isStart(before, line)) {
          close(open);
          open = List.of(new PrintedParagraph(layout(line, Region.BODY, isApart(before, line))));
        }
        open.get(0).append(line, breaks);
        before = List.of(line);
      }
      waiting.addAll(notes.get(i));
      wait(pages.get(i).foot());
    }
    close(open);
  }

  /** Writes the paragraph that is open, if any, and what had to wait for its end. */
  private void close(List<PrintedParagraph> open) {
    open.forEach(p -> writer.write(p.finish()));
    waiting.forEach(p -> writer.write(p.finish()));
    waiting.clear();
  }

  private void wait(List<Line> apart) {
    for (Line line : apart) {
      waiting.add(new PrintedParagraph(layout(line, Region.RUNNING, true)).append(line, breaks));
    }
  }

  /**
   * The notes that end on each page. What begins a page without a mark goes on with the note of the
   * page before.
   */
  private List<List<PrintedParagraph>> notes(List<PrintedPage> pages) {
    List<List<PrintedParagraph>> notes = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<PrintedParagraph> ending = new ArrayList<>();
      notes.add(ending);
      for (Line line : pages.get(i).notes()) {
        List<PrintedParagraph> last = i == 0 || !ending.isEmpty() ? ending : notes.get(i - 1);
        if (FootnoteLines.beginsNote(line) || last.isEmpty()) {
          ending.add(new PrintedParagraph(layout(line, Region.NOTE, false)).append(line, breaks));
        } else {
          PrintedParagraph open = last.remove(last.size() - 1).append(line, breaks);
          ending.add(open);
        }
      }
    }
    return notes;
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
