package org.resolute.corpus.structure;

import org.resolute.corpus.Span;
import org.resolute.corpus.text.Characters;
import org.resolute.corpus.text.MarkedText;

/**
 * A paragraph of the source, whatever it is for.
 *
 * @param content what it says
 * @param source where it stands; of a paragraph that a page break cuts, from its first character to
 *     its last
 * @param afterBreak whether footnotes or page furniture stood before it
 */
record Block(MarkedText content, Span source, boolean afterBreak) {

  Block(MarkedText content, Span source) {
    this(content, source, false);
  }

  Block withBreakBefore() {
    return new Block(content, source, true);
  }

  Block withContent(MarkedText newContent) {
    return new Block(newContent, source, afterBreak);
  }

  String text() {
    return content.text();
  }

  Label label() {
    return Label.at(text(), 0);
  }

  /** The sign that it ends with, closing quotation marks and brackets apart; a space for none. */
  char stop() {
    String text = text();
    int last = text.length() - 1;
    while (last >= 0 && (Characters.isClosing(text.charAt(last)) || text.charAt(last) == ' ')) {
      last--;
    }
    return last >= 0 && Characters.isStop(text.charAt(last)) ? text.charAt(last) : ' ';
  }

  boolean hasStop() {
    return stop() != ' ';
  }

  /** Whether it leads in what follows: "Requests the Secretary-General:", "…, and: ". */
  boolean isChapeau() {
    return stop() == ':';
  }

  Block join(String glue, Block rest) {
    return new Block(
        content.join(glue, rest.content),
        new Span(
            Math.min(source.start(), rest.source.start()),
            Math.max(source.end(), rest.source.end())),
        afterBreak);
  }
}
