package org.resolute.corpus.text;

import org.resolute.corpus.Span;

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

  char first(String text) {
    return text.charAt(span.start());
  }

  /** Its last character, closing quotation marks, brackets and footnote marks apart. */
  char last(String text) {
    int last = span.end() - 1;
    while (last > span.start()
        && (Characters.isClosing(text.charAt(last)) || Superscripts.isRaised(text.charAt(last)))) {
      last--;
    }
    return text.charAt(last);
  }
}
