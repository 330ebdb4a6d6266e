package org.resolute.corpus;

import java.io.Serializable;
import java.util.List;

/**
 * Where the characters of a text stand in the source that it was taken from.
 *
 * <p>A clause that a page break cuts has two pieces: its first lines, and the lines after the
 * footnotes. Within a piece, text and source advance together, character by character. Between
 * pieces the source may hold more (a footnote mark, a line break), and the text a single space that
 * stands for white space of the source.
 *
 * @param pieces in the order of the text; never overlapping in it
 */
public record SourceMap(List<Piece> pieces) implements Serializable {

  /** The map of a text that comes from no source: a row of a clause table. */
  public static final SourceMap NONE = new SourceMap(List.of());

  public SourceMap {
    pieces = List.copyOf(pieces);
  }

  /**
   * A run of equal characters.
   *
   * @param textStart where it begins in the text
   * @param sourceStart where it begins in the source
   * @param length its length, at least 1
   */
  public record Piece(int textStart, int sourceStart, int length) implements Serializable {

    /** Its range in the text. */
    public Span text() {
      return Span.ofLength(textStart, length);
    }

    /** Its range in the source. */
    public Span source() {
      return Span.ofLength(sourceStart, length);
    }
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The smallest span of the source that holds every piece; {@code [0, 0)} where there is none. */
  public Span extent() {
    if (pieces.isEmpty()) {
      return new Span(0, 0);
    }
    int start = pieces.stream().mapToInt(Piece::sourceStart).min().orElseThrow();
    int end = pieces.stream().mapToInt(p -> p.source().end()).max().orElseThrow();
    return new Span(start, end);
  }
}
