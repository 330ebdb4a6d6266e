package org.resolute.corpus.block;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.text.MarkedLine;
import org.resolute.corpus.text.Superscripts;

/**
 * Collects the paragraphs of the text, a note, a page header or a box of a format that tells where
 * paragraphs, cells and rows end, and not where tables begin.
 */
public final class FlowWriter {

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

  public FlowWriter(BlockWriter writer, Region region) {
    this.writer = writer;
    this.region = region;
  }

  public BlockWriter writer() {
    return writer;
  }

  public Region region() {
    return region;
  }

  public MarkedLine line() {
    return line;
  }

  /** Adds to the label that is printed before the paragraph. */
  public void label(String words) {
    label.append(words);
  }

  /** Begins the label anew. */
  public void clearLabel() {
    label.setLength(0);
  }

  /** The properties of a paragraph begin anew. */
  public void resetParagraph() {
    inTable = false;
    heading = 0;
    level = 0;
  }

  public void inTable() {
    inTable = true;
  }

  public void level(int newLevel) {
    level = Math.min(Math.max(newLevel, 0), 9);
  }

  public void heading(int newHeading) {
    heading = newHeading;
  }

  /**
   * Adds words.
   *
   * @param unseen whether a reader of the print does not see them, or sees them struck out
   * @param raised whether they stand above the line: digits that do are the mark of a note
   */
  public void append(String words, boolean emphasized, boolean unseen, boolean raised) {
    if (unseen) {
      hidden.append(words);
      return;
    }
    line.emphasize(emphasized);
    String digits = raised ? Superscripts.raise(words.strip()) : "";
    boolean mark = raised && !words.isBlank() && digits.length() == words.strip().length();
    line.append(mark ? digits : words);
  }

  public void endCell() {
    inTable = true;
    endParagraph();
    openCell();
    cellOpen = false;
  }

  public void endRow() {
    rowOpen = false;
  }

  public void endParagraph() {
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
  public void end() {
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
