package org.resolute.corpus.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import org.resolute.corpus.block.BlockWriter;
import org.resolute.corpus.block.Layout;
import org.resolute.corpus.block.Paragraph;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.text.MarkedLine;
import org.resolute.corpus.text.Superscripts;

/** A paragraph of an OpenDocument text while it is read. */
final class OdtParagraph {

  private final String label;
  private final int level;
  private final int heading;
  private final Deque<TextStyle> styles = new ArrayDeque<>();
  private final MarkedLine line = new MarkedLine();
  private final StringBuilder hidden = new StringBuilder();

  /**
   * @param style of its words
   * @param level of its list; 0 for none
   * @param heading its level; 0 for none
   */
  OdtParagraph(TextStyle style, String label, int level, int heading) {
    this.label = label;
    this.level = level;
    this.heading = heading;
    styles.push(style);
  }

  MarkedLine line() {
    return line;
  }

  TextStyle style() {
    return styles.peek();
  }

  void beginSpan(TextStyle style) {
    styles.push(style);
  }

  void endSpan() {
    if (styles.size() > 1) {
      styles.pop();
    }
  }

  void append(String words) {
    if (style().hidden()) {
      hidden.append(words);
      return;
    }
    line.emphasize(style().emphasized());
    String digits = style().raised() ? Superscripts.raise(words.strip()) : "";
    boolean mark = style().raised() && digits.length() == words.strip().length();
    line.append(mark ? digits : words);
  }

  /** Ends it; what is hidden of it comes after it. */
  void end(BlockWriter writer, Region region) {
    Layout layout =
        Layout.PLAIN.in(region).heading(heading).item(label.isEmpty() ? 0 : level, label.length());
    writer.add(new Paragraph(label, line.finish(), layout));
    if (!hidden.toString().isBlank()) {
      MarkedLine unseen = new MarkedLine();
      unseen.append(hidden.toString());
      writer.add(new Paragraph(unseen.finish()).in(Region.HIDDEN));
    }
  }
}
