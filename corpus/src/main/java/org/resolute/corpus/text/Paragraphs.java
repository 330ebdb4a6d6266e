package org.resolute.corpus.text;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Span;

/**
 * Cuts a text into paragraphs. A line is a paragraph, whether blank lines stand around it or not,
 * except that a line that begins in lower case goes with the line directly above it.
 */
public final class Paragraphs {

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** The spans of the paragraphs of {@code text}, none of them blank. */
  public static List<Span> of(String text) {
    return new Paragraphs(text).find();
  }

  private List<Span> find() {
    int start = 0;
    boolean blankBefore = true;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        Span line = trim(start, i);
        if (line.isEmpty()) {
          blankBefore = blankBefore || !isCarriageReturnPair(i);
        } else {
          add(line, blankBefore);
          blankBefore = false;
        }
        start = i + 1;
      }
    }
    return found;
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

  private Span trim(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private void add(Span line, boolean blankBefore) {
    int last = found.size() - 1;
    if (!blankBefore && last >= 0 && continues(found.get(last), line)) {
      found.set(last, new Span(found.get(last).start(), line.end()));
    } else {
      found.add(line);
    }
  }

  private boolean continues(Span before, Span line) {
    char end = text.charAt(before.end() - 1);
    return Character.isLowerCase(text.charAt(line.start())) && end != ';' && end != '.';
  }
}
