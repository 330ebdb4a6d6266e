package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Link;
import org.resolute.corpus.Span;
import org.resolute.corpus.text.Characters;

/**
 * Puts the glyphs of a page together to runs of one style, in the order in which they are drawn.
 */
final class RunBuilder {

  /** A gap wider than this share of the font size is a space between words. */
  private static final float SPACE = 0.17f;

  /** What differs by less, in points, is of one baseline or one size. */
  private static final float SAME = 0.4f;

  /** Beyond a gap of so many times the font size another column or cell may begin. */
  private static final float CELL_GAP = 1f;

  /** The same after a number, which may be that of a line. */
  private static final float NUMBER_GAP = 0.6f;

  private static final int LONGEST_NUMBER = 4;

  /** What follows the words of a link, and which its area often covers. */
  private static final String BEHIND = " ,;.:";

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private float x;
  private float end;
  private float y;
  private float size;
  private Run.Style style = Run.Style.PLAIN;
  private Turn turn = Turn.UPRIGHT;
  private boolean pale;

  private float nextY;
  private float nextSize;
  private Run.Style nextStyle = Run.Style.PLAIN;
  private Turn nextTurn = Turn.UPRIGHT;
  private boolean nextPale;
  private PageLinks lineLinks = PageLinks.NONE;

  private final List<Link> links = new ArrayList<>();
  private String target = "";
  private int linkStart;

  /** Says how the glyphs that come next are set, and the links of their line. */
  void set(Placing placing, boolean light, float fontSize, Run.Style fontStyle, PageLinks beside) {
    nextY = placing.y();
    nextTurn = placing.turn();
    nextPale = light;
    nextSize = fontSize;
    nextStyle = fontStyle;
    lineLinks = beside;
  }

  /** Adds a glyph that reaches from {@code from} to {@code to}. */
  void add(String glyph, float from, float to) {
    if (glyph.isEmpty()) {
      return;
    }
    if (!continues(from)) {
      close();
      x = from;
      y = nextY;
      size = nextSize;
      style = nextStyle;
      turn = nextTurn;
      pale = nextPale;
    } else if (from - end > SPACE * size && !endsBlank() && !glyph.isBlank()) {
      text.append(' ');
    }
    lead(lineLinks.target((from + to) / 2));
    text.append(glyph);
    end = to;
  }

  /** What comes next leads there; nowhere if {@code next} is empty. */
  private void lead(String next) {
    if (next.equals(target)) {
      return;
    }
    int linkEnd = text.length();
    while (linkEnd > linkStart && BEHIND.indexOf(text.charAt(linkEnd - 1)) >= 0) {
      linkEnd--;
    }
    if (!target.isEmpty() && linkEnd > linkStart) {
      links.add(new Link(new Span(linkStart, linkEnd), target));
    }
    linkStart = text.length();
    target = next;
  }

  List<Run> build() {
    close();
    return List.copyOf(runs);
  }

  private boolean continues(float from) {
    return text.length() > 0
        && Math.abs(nextY - y) < SAME
        && Math.abs(nextSize - size) < SAME
        && nextStyle == style
        && nextTurn == turn
        && nextPale == pale
        && from > end - size
        && from < end + (isNumber() ? NUMBER_GAP : CELL_GAP) * size;
  }

  private boolean isNumber() {
    if (text.length() > LONGEST_NUMBER) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean endsBlank() {
    return Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private void close() {
    if (text.length() > 0) {
      lead("");
      runs.add(new Run(text.toString(), x, end, y, size, style, turn, pale, List.copyOf(links)));
      text.setLength(0);
      links.clear();
    }
  }
}
