package org.resolute.corpus.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.text.MarkedLine;

/**
 * Collects the paragraphs and tables of a format that is no plain text, and writes them into one
 * text, a blank line after each.
 *
 * <p>{@code beginTable(false); beginCell(); add("1."); beginCell(); add("Urges ports;");
 * endTable();} makes one paragraph with the label "1.".
 */
public final class BlockWriter {

  private static final String HIDDEN_WORDS = "deleted, struck or hidden words were left out";

  private final boolean linesAreParagraphs;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Deque<Table> open = new ArrayDeque<>();

  /** For a format in which a line break mostly goes on with the paragraph. */
  public BlockWriter() {
    this(false);
  }

  /**
   * For any format.
   *
   * @param linesAreParagraphs whether a line break mostly ends a paragraph, as in pages
   */
  public BlockWriter(boolean linesAreParagraphs) {
    this.linesAreParagraphs = linesAreParagraphs;
  }

  /** Adds a paragraph, cut where a break within it ends another; nothing where it is empty. */
  public void add(Paragraph paragraph) {
    if (paragraph.words().isEmpty()) {
      return;
    }
    String label = paragraph.label();
    for (MarkedLine.Finished part : SoftBreaks.cut(paragraph.words(), linesAreParagraphs)) {
      put(new Paragraph(label, part, paragraph.layout()));
      label = "";
    }
  }

  /** Adds what has been collected elsewhere. */
  public void addAll(List<Paragraph> others) {
    others.forEach(this::put);
  }

  private void put(Paragraph paragraph) {
    if (open.isEmpty()) {
      paragraphs.add(paragraph);
    } else {
      open.peek().add(paragraph);
    }
  }

  /**
   * A table begins, perhaps in a cell of another.
   *
   * @param laidOut whether the format says that it only lays text out
   */
  public void beginTable(boolean laidOut) {
    open.push(new Table(laidOut));
  }

  /** A row begins; without an open table nothing happens. */
  public void beginRow() {
    if (!open.isEmpty()) {
      open.peek().beginRow();
    }
  }

  public void beginCell() {
    if (!open.isEmpty()) {
      open.peek().beginCell();
    }
  }

  /** The table has a row or cell that the format names as heading the others. */
  public void markHeaded() {
    if (!open.isEmpty()) {
      open.peek().markHeaded();
    }
  }

  /** The innermost table ends: its text goes to where the table stands. */
  public void endTable() {
    if (!open.isEmpty()) {
      addAll(open.pop().paragraphs());
    }
  }

  public boolean isInTable() {
    return !open.isEmpty();
  }

  /** What has been collected; tables that are open end. */
  public List<Paragraph> paragraphs() {
    while (!open.isEmpty()) {
      endTable();
    }
    return List.copyOf(paragraphs);
  }

  /** What has been collected, which is forgotten here. */
  public List<Paragraph> take() {
    List<Paragraph> taken = paragraphs();
    paragraphs.clear();
    return taken;
  }

  /**
   * Writes the paragraphs of a word processor's file, in this order; where it holds deleted, struck
   * or hidden words, a warning says so.
   */
  public static SourceBlocks write(List<Paragraph> paragraphs) {
    boolean hidden = paragraphs.stream().anyMatch(p -> p.layout().region() == Region.HIDDEN);
    return write(paragraphs, hidden ? List.of(HIDDEN_WORDS) : List.of());
  }

  /** Writes paragraphs, in this order. */
  public static SourceBlocks write(List<Paragraph> paragraphs, List<String> warnings) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Block block = paragraph.at(text.length());
      text.append(paragraph.text()).append("\n\n");
      if (block.content().isBlank()) {
        passages.add(new Passage(Kind.MARKUP, block.source()));
      } else {
        blocks.add(block);
      }
    }
    return new SourceBlocks(text.toString(), blocks, passages, List.of(), warnings);
  }
}
