package org.resolute.corpus.rtf;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.block.BlockWriter;
import org.resolute.corpus.block.Layout;
import org.resolute.corpus.block.Paragraph;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.text.MarkedLine;
import org.resolute.corpus.text.Superscripts;

/** The text, a note, a page header or a box of a rich text, while it is read. */
final class RtfPart {

  private static final String SIGNS = "–—-•·●▪◦‣";

  private final BlockWriter writer;
  private final Region region;
  private final MarkedLine line = new MarkedLine();
  private final StringBuilder hidden = new StringBuilder();
  private final StringBuilder label = new StringBuilder();

  /** The paragraphs of a note, which are one block. */
  private final List<MarkedLine.Finished> note = new ArrayList<>();

  private int level;
  private int heading;
  private boolean inTable;
  private boolean tableOpen;
  private boolean rowOpen;
  private boolean cellOpen;

  RtfPart(BlockWriter writer, Region region) {
    this.writer = writer;
    this.region = region;
  }

  BlockWriter writer() {
    return writer;
  }

  Region region() {
    return region;
  }

  MarkedLine line() {
    return line;
  }

  StringBuilder label() {
    return label;
  }

  /** The properties of a paragraph begin anew. */
  void resetParagraph() {
    inTable = false;
    heading = 0;
    level = 0;
  }

  void inTable() {
    inTable = true;
  }

  void level(int newLevel) {
    level = Math.min(Math.max(newLevel, 0), 9);
  }

  void heading(int newHeading) {
    heading = newHeading;
  }

  void append(String words, RtfState state) {
    if (state.unseen) {
      hidden.append(words);
      return;
    }
    line.emphasize(state.bold || state.italic);
    String digits = state.raised ? Superscripts.raise(words) : "";
    line.append(
        state.raised && !words.isBlank() && digits.length() == words.length() ? digits : words);
  }

  void endCell() {
    inTable = true;
    endParagraph();
    openCell();
    cellOpen = false;
  }

  void endRow() {
    rowOpen = false;
  }

  void endParagraph() {
    MarkedLine.Finished words = line.finish();
    String printed = printedLabel();
    label.setLength(0);
    if (region == Region.NOTE) {
      if (!words.isEmpty()) {
        note.add(words);
      }
      return;
    }
    place(words.isEmpty());
    Layout layout =
        Layout.PLAIN
            .in(region)
            .heading(heading)
            .item(printed.isEmpty() ? 0 : level + 1, printed.length());
    writer.add(new Paragraph(printed, words, layout));
    if (!hidden.toString().isBlank()) {
      MarkedLine unseen = new MarkedLine();
      unseen.append(hidden.toString());
      writer.add(new Paragraph(unseen.finish()).in(Region.HIDDEN));
    }
    hidden.setLength(0);
  }

  /** Opens a cell for a paragraph of a table; a paragraph after it closes the table. */
  private void place(boolean blank) {
    if (inTable) {
      openCell();
    } else if (tableOpen && !blank) {
      writer.endTable();
      tableOpen = rowOpen = cellOpen = false;
    }
  }

  private void openCell() {
    if (!tableOpen) {
      writer.beginTable(region != Region.BODY);
      tableOpen = true;
    }
    if (!rowOpen) {
      writer.beginRow();
      rowOpen = true;
    }
    if (!cellOpen) {
      writer.beginCell();
      cellOpen = true;
    }
  }

  private String printedLabel() {
    String printed = label.toString().strip();
    boolean sign = printed.length() == 1 && !Character.isLetterOrDigit(printed.charAt(0));
    return sign && !SIGNS.contains(printed) ? "•" : printed;
  }

  /** Ends with what is open. */
  void end() {
    endParagraph();
    if (tableOpen) {
      writer.endTable();
      tableOpen = false;
    }
    if (!note.isEmpty()) {
      writer.add(new Paragraph(MarkedLine.Finished.joined(" ", note)).in(Region.NOTE));
      note.clear();
    }
  }
}
