package org.resolute.corpus.pdf;

import java.util.List;
import org.resolute.corpus.Link;
import org.resolute.corpus.text.MarkedLine;

/**
 * Characters of one style that stand beside each other on a page.
 *
 * @param text what they say
 * @param x where they begin, in points from the left edge
 * @param end where they end
 * @param y their baseline, in points from the top edge
 * @param size of the font, in points
 * @param style bold, italic or neither
 * @param turn which way it runs over the page
 * @param pale whether it is printed in a light gray or color
 * @param links its words that lead to other documents
 */
record Run(
    String text,
    float x,
    float end,
    float y,
    float size,
    Style style,
    Turn turn,
    boolean pale,
    List<Link> links) {

  enum Style {
    PLAIN,
    BOLD,
    ITALIC
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** The same words, raised or lowered to another baseline. */
  Run raised(String raisedText, float baseline) {
    return new Run(raisedText, x, end, baseline, size, Style.PLAIN, turn, pale, List.of());
  }

  boolean isEmphasised() {
    return style != Style.PLAIN;
  }

  /** Adds what it says, with its links. */
  void appendTo(MarkedLine line) {
    int from = 0;
    for (Link link : links) {
      line.append(text.substring(from, link.span().start()));
      line.openLink(link.target());
      line.append(link.span().of(text));
      line.closeLink();
      from = link.span().end();
    }
    line.append(text.substring(from));
  }
}
