package org.resolute.corpus.text;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.Link;
import org.resolute.corpus.Markup;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.SourceMap.Piece;
import org.resolute.corpus.Span;

/** Collects the characters of a {@link MarkedText}, one by one, with their places. */
final class MarkedTextBuilder {

  private static final int NO_SPACE = -1;

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Footnote.Call> calls = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Span> emphases = new ArrayList<>();
  private final List<Passage> removed = new ArrayList<>();

  private int pieceText;
  private int pieceSource;
  private int pieceLength;
  private int spaceAt = NO_SPACE;
  private boolean plainSpace;

  /** White space of any kind; several in a row, and those at the ends, come to one and none. */
  void space(char space, int position) {
    if (spaceAt == NO_SPACE) {
      spaceAt = position;
      plainSpace = space == ' ';
    }
  }

  /** A character of the text. */
  void character(char c, int position) {
    pendingSpace();
    extendPiece(position, 1);
    text.append(c);
  }

  /**
   * Characters of the text that stand together in {@code source}, from {@code start} to {@code
   * end}.
   */
  void characters(String source, int start, int end) {
    pendingSpace();
    extendPiece(start, end - start);
    text.append(source, start, end);
  }

  /**
   * What a character of the source says that looks like others: one letter, or those of a ligature.
   * Its first letter has the character's place.
   */
  void lookAlike(String letters, int position) {
    pendingSpace();
    extendPiece(position, 1);
    text.append(letters);
  }

  private void pendingSpace() {
    if (spaceAt != NO_SPACE) {
      if (text.length() > 0) {
        if (plainSpace) {
          extendPiece(spaceAt, 1);
        }
        text.append(' ');
      }
      spaceAt = NO_SPACE;
    }
  }

  /** The next {@code length} characters of the text come from {@code position}. */
  private void extendPiece(int position, int length) {
    boolean continues =
        pieceLength > 0
            && pieceSource + pieceLength == position
            && pieceText + pieceLength == text.length();
    if (!continues) {
      closePiece();
      pieceText = text.length();
      pieceSource = position;
    }
    pieceLength += length;
  }

  private void closePiece() {
    if (pieceLength > 0) {
      pieces.add(new Piece(pieceText, pieceSource, pieceLength));
      pieceLength = 0;
    }
  }

  void call(String mark, Span span) {
    calls.add(new Footnote.Call(mark, text.length()));
    removed.add(new Passage(Kind.FOOTNOTE_MARK, span));
  }

  void markup(Span span) {
    removed.add(new Passage(Kind.MARKUP, span));
  }

  /** The source sets these characters in italics or bold. */
  void emphasis(Span span) {
    emphases.add(span);
  }

  /** These characters of the source lead to another document. */
  void link(Link link) {
    links.add(link);
  }

  boolean endsWith(String suffix) {
    int start = text.length() - suffix.length();
    return spaceAt == NO_SPACE && start >= 0 && text.indexOf(suffix, start) == start;
  }

  MarkedText build() {
    closePiece();
    Markup markup =
        links.isEmpty() && emphases.isEmpty() ? Markup.NONE : new Markup(links, emphases);
    return new MarkedText(text.toString(), pieces, calls, removed, markup);
  }
}
