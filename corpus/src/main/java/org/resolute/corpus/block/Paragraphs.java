package org.resolute.corpus.block;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Span;
import org.resolute.corpus.text.Characters;

/**
 * Cuts a text into paragraphs. A line is a paragraph, whether blank lines stand around it or not,
 * except where {@link LineBreaks} says that it goes on with the line directly above it.
 */
public final class Paragraphs {

  private final String text;
  private final List<TextLine> lines = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** The spans of the paragraphs of {@code text}, none of them blank. */
  public static List<Span> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    paragraphs.findLines();
    return paragraphs.join();
  }

  private void findLines() {
    int start = 0;
    boolean blankBefore = true;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        Span line = Characters.trimmed(text, start, i);
        if (line.isEmpty()) {
          blankBefore = blankBefore || !isCarriageReturnPair(i);
        } else {
          lines.add(new TextLine(line, line.start() - start, blankBefore));
          blankBefore = false;
        }
        start = i + 1;
      }
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** The empty stretch between the two characters of a Windows line end is no blank line. */
  private boolean isCarriageReturnPair(int position) {
    return position > 0
        && position < text.length()
        && text.charAt(position) == '\n'
        && text.charAt(position - 1) == '\r';
  }

  private List<Span> join() {
    LineBreaks breaks = LineBreaks.of(text, lines);
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (i > 0 && breaks.continues(i)) {
        int last = found.size() - 1;
        found.set(last, new Span(found.get(last).start(), line.span().end()));
      } else {
        found.add(line.span());
      }
    }
    return found;
  }
}
