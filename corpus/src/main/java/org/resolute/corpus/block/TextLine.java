package org.resolute.corpus.block;

import org.resolute.corpus.Span;
import org.resolute.corpus.text.Characters;
import org.resolute.corpus.text.Superscripts;

/**
 * A line of a text.
 *
 * @param span its characters, without white space at its ends
 * @param indent how many characters of white space stand before them
 * @param blankBefore whether a blank line, or the beginning of the text, stands before it
 */
record TextLine(Span span, int indent, boolean blankBefore) {

  int length() {
    return span.length();
  }

  /** Its length with single spaces: raw text layers set two between words. */
  int printedLength(String text) {
    int length = 0;
    boolean space = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean isSpace = Characters.isSpace(text.charAt(i));
      length += isSpace && space ? 0 : 1;
      space = isSpace;
    }
    return length;
  }

  /** The length of its first word. */
  int firstWord(String text) {
    int end = span.start();
    while (end < span.end() && !Characters.isSpace(text.charAt(end))) {
      end++;
    }
    return end - span.start();
  }

  char first(String text) {
    return text.charAt(span.start());
  }

  /** Its last character, closing quotation marks, brackets and footnote marks apart. */
  char last(String text) {
    int last = beforeMark(text);
    while (last > span.start()
        && (Characters.isClosing(text.charAt(last)) || Superscripts.isRaised(text.charAt(last)))) {
      last--;
    }
    return text.charAt(last);
  }

  /** The last character before digits that stick to a semicolon or colon: "the Committee;1". */
  private int beforeMark(String text) {
    int last = span.end() - 1;
    int at = last;
    while (at > span.start() && last - at < 2 && Characters.isDigit(text.charAt(at))) {
      at--;
    }
    boolean mark = at < last && (text.charAt(at) == ';' || text.charAt(at) == ':');
    return mark ? at : last;
  }
}
