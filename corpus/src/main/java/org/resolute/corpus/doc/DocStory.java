package org.resolute.corpus.doc;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.resolute.corpus.block.BlockWriter;
import org.resolute.corpus.block.FlowWriter;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.docx.NumberFormat;

/** Reads the paragraphs and tables of one part of an old Word file. */
final class DocStory {

  private static final char NOTE_MARK = 0x02;
  private static final char CELL_END = 0x07;
  private static final char LINE_BREAK = 0x0B;
  private static final char PAGE_BREAK = 0x0C;
  private static final char PARAGRAPH_END = 0x0D;
  private static final char COLUMN_BREAK = 0x0E;
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char NO_BREAK_HYPHEN = 0x1E;

  private static final int BODY_TEXT = 9;

  private final HWPFDocument document;
  private final DocLists lists;
  private final FlowWriter flow;
  private final Region region;
  private final StringBuilder instruction = new StringBuilder();
  private final StringBuilder words = new StringBuilder();

  private boolean inInstruction;

  DocStory(HWPFDocument document, DocLists lists, BlockWriter writer, Region region) {
    this.document = document;
    this.lists = lists;
    this.flow = new FlowWriter(writer, region);
    this.region = region;
  }

  /** The mark of the note with this index, from 0. */
  static String mark(int index, boolean atEnd) {
    return NumberFormat.print(atEnd ? "lowerRoman" : "decimal", index + 1);
  }

  /**
   * Reads it.
   *
   * @param mark of the note that it is; else empty
   */
  void read(Range range, String mark) {
    if (!mark.isEmpty()) {
      flow.line().mark(mark);
      flow.line().append(" ");
    }
    for (int i = 0; i < range.numParagraphs(); i++) {
      read(range.getParagraph(i));
    }
    flow.end();
  }

  private void read(Paragraph paragraph) {
    flow.resetParagraph();
    if (paragraph.isInTable()) {
      flow.inTable();
    }
    flow.heading(paragraph.getLvl() < BODY_TEXT ? paragraph.getLvl() + 1 : 0);
    if (paragraph.isTableRowEnd()) {
      flow.endRow();
      return;
    }
    flow.clearLabel();
    flow.label(lists.label(paragraph));
    flow.level(paragraph.isInList() ? paragraph.getIlvl() : 0);
    for (int j = 0; j < paragraph.numCharacterRuns(); j++) {
      read(paragraph.getCharacterRun(j));
    }
  }

  private void read(CharacterRun run) {
    String text = run.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == NOTE_MARK) {
        write(run);
        callNote(run.getStartOffset() + i);
      } else if (c >= ' ') {
        (inInstruction ? instruction : words).append(c);
      } else {
        control(c, run);
      }
    }
    write(run);
  }

  /** Writes the words so far, set as the run is. */
  private void write(CharacterRun run) {
    boolean unseen =
        run.isMarkedDeleted()
            || run.isStrikeThrough()
            || run.isDoubleStrikeThrough()
            || run.isVanished();
    boolean raised = run.getSubSuperScriptIndex() == 1;
    if (words.length() > 0) {
      flow.append(words.toString(), run.isBold() || run.isItalic(), unseen, raised);
      words.setLength(0);
    }
  }

  private void callNote(int position) {
    if (region != Region.BODY) {
      return;
    }
    int footnote = document.getFootnotes().getNoteIndexByAnchorPosition(position);
    int endnote = document.getEndnotes().getNoteIndexByAnchorPosition(position);
    if (footnote >= 0) {
      flow.line().mark(mark(footnote, false));
    } else if (endnote >= 0) {
      flow.line().mark(mark(endnote, true));
    }
  }

  private void control(char c, CharacterRun run) {
    switch (c) {
      case PARAGRAPH_END -> {
        write(run);
        flow.endParagraph();
      }
      case CELL_END -> {
        write(run);
        flow.endCell();
      }
      case PAGE_BREAK, COLUMN_BREAK -> words.append("\n\n");
      case LINE_BREAK -> words.append('\n');
      case NO_BREAK_HYPHEN -> words.append('-');
      case '\t' -> words.append(' ');
      case FIELD_BEGIN -> {
        write(run);
        instruction.setLength(0);
        inInstruction = true;
      }
      case FIELD_RESULT -> {
        inInstruction = false;
        openLink();
      }
      case FIELD_END -> {
        write(run);
        inInstruction = false;
        flow.line().closeLink();
      }
      default -> {
        // pictures and optional hyphens
      }
    }
  }

  private void openLink() {
    int from = instruction.indexOf("\"");
    int to = instruction.indexOf("\"", from + 1);
    if (instruction.toString().strip().startsWith("HYPERLINK") && from > 0 && to > from) {
      flow.line().openLink(instruction.substring(from + 1, to));
    }
  }
}
