package org.resolute.corpus.block;

import org.resolute.corpus.Span;
import org.resolute.corpus.numbering.Label;
import org.resolute.corpus.text.Characters;
import org.resolute.corpus.text.MarkedText;

/**
 * A paragraph of the source, whatever it is for.
 *
 * @param content what it says
 * @param source where it stands; of a paragraph that a page break cuts, from its first character to
 *     its last
 * @param layout what its format says of it
 * @param afterBreak whether footnotes or page furniture stood before it
 */
public record Block(MarkedText content, Span source, Layout layout, boolean afterBreak) {

  /** A block of which its format says nothing. */
  public Block(MarkedText content, Span source) {
    this(content, source, Layout.PLAIN, false);
  }

  /** A block as its reader saw it. */
  public Block(MarkedText content, Span source, Layout layout) {
    this(content, source, layout, false);
  }

  public Block withBreakBefore() {
    return new Block(content, source, layout, true);
  }

  public Block withContent(MarkedText newContent) {
    return new Block(newContent, source, layout, afterBreak);
  }

  public String text() {
    return content.text();
  }

  public Label label() {
    return Label.at(text(), 0);
  }

  /** The sign that it ends with, closing quotation marks and brackets apart; a space for none. */
  public char stop() {
    String text = text();
    int last = text.length() - 1;
    while (last >= 0 && (Characters.isClosing(text.charAt(last)) || text.charAt(last) == ' ')) {
      last--;
    }
    return last >= 0 && Characters.isStop(text.charAt(last)) ? text.charAt(last) : ' ';
  }

  public boolean hasStop() {
    return stop() != ' ';
  }

  /** Whether it leads in what follows: "Requests the Secretary-General:", "…, and: ". */
  public boolean isChapeau() {
    return stop() == ':';
  }

  public Block join(String glue, Block rest) {
    return new Block(
        content.join(glue, rest.content),
        new Span(
            Math.min(source.start(), rest.source.start()),
            Math.max(source.end(), rest.source.end())),
        layout,
        afterBreak);
  }
}
