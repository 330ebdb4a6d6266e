package org.resolute.corpus.text;

import org.resolute.corpus.Link;
import org.resolute.corpus.Span;

/**
 * Takes the marks out of a paragraph: superscript footnote marks, asterisks of italics and bold,
 * links in the Markdown way, invisible characters. One pass, linear in the paragraph's length.
 */
public final class MarkScanner {

  private static final int NONE = -1;

  /** In characters; what is longer is no emphasis, so that hostile text costs linear time. */
  private static final int LONGEST_EMPHASIS = 2_000;

  private static final int LONGEST_LINK = 1_000;

  private final String source;
  private final int end;
  private final MarkedTextBuilder text = new MarkedTextBuilder();

  private int at;
  private int emphasisStart = NONE;
  private int emphasisRun;
  private int linkStart = NONE;
  private int linkEnd = NONE;

  private final boolean markup;

  private MarkScanner(String source, Span span, boolean markup) {
    this.source = source;
    this.at = span.start();
    this.end = span.end();
    this.markup = markup;
  }

  /** The text of the paragraph that stands at {@code span} in {@code source}. */
  public static MarkedText scan(String source, Span span) {
    return new MarkScanner(source, span, true).scan();
  }

  /** The same for a text in which asterisks and brackets are no mark-up. */
  public static MarkedText scanPlain(String source, Span span) {
    return new MarkScanner(source, span, false).scan();
  }

  private MarkedText scan() {
    while (at < end) {
      char c = source.charAt(at);
      if (isOrdinary(c) && at != linkEnd) {
        ordinary();
      } else if (Characters.isSpace(c)) {
        space(c);
      } else if (Characters.isInvisible(c)) {
        text.markup(Span.ofLength(at++, 1));
      } else if (Superscripts.isRaised(c) && !isUnitExponent()) {
        superscript();
      } else if (markup && c == '*') {
        asterisks();
      } else if (markup && c == '[' && linkEnd == NONE) {
        openingBracket();
      } else if (at == linkEnd) {
        closeLink();
      } else if (LookAlikes.isSuspect(c)) {
        text.lookAlike(LookAlikes.read(source, at), at++);
      } else {
        text.character(c, at++);
      }
    }
    return text.build();
  }

  /** Most of any text, taken over by the word. */
  private void ordinary() {
    int start = at++;
    while (at < end && at != linkEnd && isOrdinary(source.charAt(at))) {
      at++;
    }
    text.characters(source, start, at);
  }

  private static boolean isOrdinary(char c) {
    return c > ' ' && c < '\u007F' && c != '*' && c != '[';
  }

  /** A word that is cut at a hyphen goes on in the next line without a space. */
  private void space(char c) {
    boolean lineEnd = c == '\n' || c == '\r';
    if (!(lineEnd && text.endsWith("-") && !text.endsWith(" -"))) {
      text.space(c, at);
    }
    at++;
    if (lineEnd && text.endsWith("-")) {
      skipIndent();
    }
  }

  private void skipIndent() {
    while (at < end && Characters.isSpace(source.charAt(at))) {
      at++;
    }
  }

  /** "km²" and "m²" keep their exponent. */
  private boolean isUnitExponent() {
    return text.endsWith(" km") || text.endsWith(" m") || text.endsWith("/m");
  }

  private void superscript() {
    int start = at;
    StringBuilder mark = new StringBuilder();
    while (at < end && Superscripts.isRaised(source.charAt(at))) {
      mark.append(Superscripts.lower(source.charAt(at++)));
    }
    text.call(mark.toString(), new Span(start, at));
  }

  private void asterisks() {
    int run = runOfAsterisks(at);
    Span span = Span.ofLength(at, run);
    if (emphasisStart != NONE && run == emphasisRun && !isSpaceBefore(at)) {
      text.emphasis(new Span(emphasisStart, at));
      emphasisStart = NONE;
      text.markup(span);
    } else if (emphasisStart == NONE && opens(span)) {
      emphasisStart = span.end();
      emphasisRun = run;
      text.markup(span);
    } else {
      text.call(span.of(source), span);
    }
    at += run;
  }

  private int runOfAsterisks(int from) {
    int to = from;
    while (to < end && source.charAt(to) == '*') {
      to++;
    }
    return to - from;
  }

  private boolean isSpaceBefore(int position) {
    return position == 0 || Characters.isSpace(source.charAt(position - 1));
  }

  /**
   * An opening run has a character after it, none of a word before it, and a run that closes it.
   */
  private boolean opens(Span run) {
    boolean beforeText = run.end() < end && !Characters.isSpace(source.charAt(run.end()));
    boolean afterWord =
        run.start() > 0 && Character.isLetterOrDigit(source.charAt(run.start() - 1));
    if (!beforeText || afterWord) {
      return false;
    }
    int limit = Math.min(end, run.end() + LONGEST_EMPHASIS);
    int next = run.end();
    while (next < limit) {
      if (source.charAt(next) != '*') {
        next++;
        continue;
      }
      int length = runOfAsterisks(next);
      if (length == run.length() && !isSpaceBefore(next)) {
        return true;
      }
      next += length;
    }
    return false;
  }

  private void openingBracket() {
    int close = at + 1;
    int limit = Math.min(end - 1, at + LONGEST_LINK);
    while (close < limit && "[]".indexOf(source.charAt(close)) < 0) {
      close++;
    }
    boolean isLink =
        close < limit && source.charAt(close) == ']' && source.charAt(close + 1) == '(';
    if (isLink && closingParenthesis(close + 1) < end) {
      linkEnd = close;
      text.markup(Span.ofLength(at++, 1));
      linkStart = at;
    } else {
      text.character('[', at++);
    }
  }

  /** The parenthesis that closes the one at {@code open}; {@code end} where none does. */
  private int closingParenthesis(int open) {
    int depth = 0;
    int limit = Math.min(end, open + LONGEST_LINK);
    for (int i = open; i < limit && source.charAt(i) != '\n'; i++) {
      if (source.charAt(i) == '(') {
        depth++;
      } else if (source.charAt(i) == ')' && --depth == 0) {
        return i;
      }
    }
    return end;
  }

  private void closeLink() {
    int close = closingParenthesis(linkEnd + 1);
    text.markup(new Span(linkEnd, close + 1));
    String target = target(source.substring(linkEnd + 2, close).strip());
    if (Link.leadsOut(target)) {
      text.link(new Link(new Span(linkStart, linkEnd), target));
    }
    at = close + 1;
    linkEnd = NONE;
  }

  /** The address without angle brackets, and without a title in quotation marks after it. */
  private static String target(String printed) {
    int title = printed.indexOf(" \"");
    String address = title < 0 ? printed : printed.substring(0, title).strip();
    boolean bracketed = address.startsWith("<") && address.endsWith(">");
    return bracketed ? address.substring(1, address.length() - 1) : address;
  }
}
