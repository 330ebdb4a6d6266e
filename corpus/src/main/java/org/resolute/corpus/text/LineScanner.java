package org.resolute.corpus.text;

import java.util.List;
import org.resolute.corpus.Span;

/**
 * Takes the marks out of a paragraph whose format says which words are links and emphasised: the
 * footnote marks that it names, raised digits, asterisks that stand like a mark, invisible
 * characters. Brackets and other asterisks stay. One pass.
 *
 * <p>{@code "Recalling its decision,³ the report* and 3 * 4"} becomes {@code "Recalling its
 * decision, the report and 3 * 4"} with two calls.
 */
final class LineScanner {

  private final String source;
  private final List<Span> marks;
  private final MarkedTextBuilder text = new MarkedTextBuilder();

  private int at;
  private int nextMark;

  private LineScanner(MarkedLine.Finished line) {
    source = line.text();
    marks = line.marks();
  }

  static MarkedText scan(MarkedLine.Finished line) {
    return new LineScanner(line).scan().with(line.markup());
  }

  private MarkedText scan() {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (nextMark < marks.size() && marks.get(nextMark).start() == at) {
        givenMark(marks.get(nextMark++));
      } else if (Characters.isSpace(c)) {
        text.space(c, at++);
      } else if (Characters.isInvisible(c)) {
        text.markup(Span.ofLength(at++, 1));
      } else if (Superscripts.isRaised(c) && !isUnitExponent()) {
        raisedDigits();
      } else if (c == '*') {
        asterisks();
      } else if (LookAlikes.isSuspect(c)) {
        text.lookAlike(LookAlikes.read(source, at), at++);
      } else {
        text.character(c, at++);
      }
    }
    return text.build();
  }

  private void givenMark(Span mark) {
    text.call(mark.of(source), mark);
    at = mark.end();
  }

  /** "km²" and "m²" keep their exponent. */
  private boolean isUnitExponent() {
    return text.endsWith(" km") || text.endsWith(" m") || text.endsWith("/m");
  }

  private void raisedDigits() {
    int start = at;
    StringBuilder mark = new StringBuilder();
    while (at < source.length() && Superscripts.isRaised(source.charAt(at))) {
      mark.append(Superscripts.lower(source.charAt(at++)));
    }
    text.call(mark.toString(), new Span(start, at));
  }

  private void asterisks() {
    int start = at;
    while (at < source.length() && source.charAt(at) == '*') {
      at++;
    }
    Span run = new Span(start, at);
    if (isMark(run)) {
      text.call(run.of(source), run);
    } else {
      text.characters(source, start, at);
    }
  }

  /** "A/91/100*", "the report,** and"; or at the beginning of a note: "* Reissued". */
  private boolean isMark(Span run) {
    char after = run.end() < source.length() ? source.charAt(run.end()) : ' ';
    if (run.start() == 0) {
      return source.length() > run.end() && hasWordAfter(run.end());
    }
    char before = source.charAt(run.start() - 1);
    boolean afterWord =
        Characters.isLetterOrDigit(before)
            || Characters.isStop(before)
            || Characters.isClosing(before);
    return afterWord && !Characters.isLetterOrDigit(after);
  }

  private boolean hasWordAfter(int position) {
    int next = position;
    while (next < source.length() && Characters.isSpace(source.charAt(next))) {
      next++;
    }
    return next < source.length() && source.charAt(next) != '*';
  }
}
