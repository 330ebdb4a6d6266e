package org.resolute.corpus.text;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.Markup;
import org.resolute.corpus.Passage;
import org.resolute.corpus.SourceMap.Piece;
import org.resolute.corpus.Span;

/**
 * A stretch of the source as a reader sees it: single spaces, no mark-up, no footnote marks.
 *
 * <p>{@code "*Recalling* resolution [64/293](#),³"} becomes {@code "Recalling resolution 64/293,"}
 * with one emphasis, one call and five removed passages.
 *
 * @param text what is left
 * @param pieces where its characters stand in the source, in order
 * @param calls the footnote marks that were taken out
 * @param removed what was taken out, other than white space
 * @param markup its links and emphases, whose spans count in the source
 */
public record MarkedText(
    String text,
    List<Piece> pieces,
    List<Footnote.Call> calls,
    List<Passage> removed,
    Markup markup) {

  public MarkedText {
    pieces = List.copyOf(pieces);
    calls = List.copyOf(calls);
    removed = List.copyOf(removed);
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** Its links and emphases, with spans that count in the text. */
  public Markup markupOfText() {
    return markup.of(text, pieces);
  }

  /** The span of the source from its first character, mark or mark-up to its last. */
  public Span extent() {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Piece piece : pieces) {
      start = Math.min(start, piece.sourceStart());
      end = Math.max(end, piece.sourceStart() + piece.length());
    }
    for (Passage passage : removed) {
      start = Math.min(start, passage.span().start());
      end = Math.max(end, passage.span().end());
    }
    return new Span(Math.min(start, end), end);
  }

  /** The text from {@code start} on, without leading space; what was removed before it is gone. */
  public MarkedText from(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return within(new Span(at, text.length()));
  }

  /** The text up to {@code end}. */
  public MarkedText until(int end) {
    return within(new Span(0, end));
  }

  /**
   * The parts between these places, in rising order, each without a space at its end; in time
   * linear in the text.
   */
  public List<MarkedText> cutAt(List<Integer> cuts) {
    return cuts.isEmpty() ? List.of(this) : new Cutting(this).at(cuts);
  }

  /** The text from {@code end} on; what stands before it is page furniture. */
  public MarkedText withoutStart(int end) {
    MarkedText rest = from(end);
    List<Passage> allRemoved = new ArrayList<>(removed);
    within(new Span(0, end))
        .pieces
        .forEach(p -> allRemoved.add(new Passage(Passage.Kind.FURNITURE, p.source())));
    return new MarkedText(rest.text, rest.pieces, rest.calls, allRemoved, markup);
  }

  /** The text without its last character, which is mark-up. */
  public MarkedText withoutLast() {
    MarkedText rest = until(text.length() - 1);
    List<Passage> allRemoved = new ArrayList<>(removed);
    within(new Span(text.length() - 1, text.length()))
        .pieces
        .forEach(p -> allRemoved.add(new Passage(Passage.Kind.MARKUP, p.source())));
    return new MarkedText(rest.text, rest.pieces, rest.calls, allRemoved, markup);
  }

  /** The text without a space at its end. */
  public MarkedText stripped() {
    return text.endsWith(" ") ? until(text.length() - 1) : this;
  }

  /** The text without the space at this place, which parts a word. */
  public MarkedText withoutSpace(int at) {
    MarkedText after = within(new Span(at + 1, text.length()));
    List<Piece> joined = new ArrayList<>(within(new Span(0, at)).pieces);
    for (Piece p : after.pieces) {
      joined.add(new Piece(p.textStart() + at, p.sourceStart(), p.length()));
    }
    List<Footnote.Call> moved =
        calls.stream()
            .map(c -> new Footnote.Call(c.mark(), c.position() - (c.position() > at ? 1 : 0)))
            .toList();
    return new MarkedText(text.substring(0, at) + after.text, joined, moved, removed, markup);
  }

  /** The spans of the source that the first {@code end} characters come from. */
  public List<Span> sourceUntil(int end) {
    return within(new Span(0, end)).pieces().stream().map(Piece::source).toList();
  }

  /** The same text of a source that holds {@code distance} characters more before it. */
  public MarkedText shift(int distance) {
    return new MarkedText(
        text,
        pieces.stream()
            .map(p -> new Piece(p.textStart(), p.sourceStart() + distance, p.length()))
            .toList(),
        calls,
        removed.stream().map(p -> new Passage(p.kind(), p.span().shift(distance))).toList(),
        markup.shift(distance));
  }

  /** The same text with the links and emphases that its form keeps apart from it, if it has any. */
  public MarkedText with(Markup given) {
    return given.isEmpty() ? this : new MarkedText(text, pieces, calls, removed, given);
  }

  MarkedText within(Span window) {
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : pieces) {
      int from = Math.max(piece.textStart(), window.start());
      int to = Math.min(piece.textStart() + piece.length(), window.end());
      if (from < to) {
        int skipped = from - piece.textStart();
        kept.add(new Piece(from - window.start(), piece.sourceStart() + skipped, to - from));
      }
    }
    List<Footnote.Call> keptCalls =
        calls.stream()
            .filter(c -> c.position() >= window.start() && c.position() <= window.end())
            .map(c -> new Footnote.Call(c.mark(), c.position() - window.start()))
            .toList();
    return new MarkedText(window.of(text), kept, keptCalls, removed, markup);
  }

  /** The text without the characters of {@code place}, which are a footnote mark. */
  public MarkedText withoutMark(Span place) {
    return withoutMarks(List.of(place));
  }

  /**
   * The text without the characters of these places, which are footnote marks; in time linear in
   * the text.
   *
   * @param places in rising order, without overlap
   */
  public MarkedText withoutMarks(List<Span> places) {
    return places.isEmpty() ? this : new MarkRemoval(this).without(places);
  }

  /** This text and, after {@code glue}, that text: a paragraph that a page break had cut. */
  public MarkedText join(String glue, MarkedText rest) {
    int shift = text.length() + glue.length();
    List<Piece> allPieces = new ArrayList<>(pieces);
    for (Piece p : rest.pieces) {
      allPieces.add(new Piece(p.textStart() + shift, p.sourceStart(), p.length()));
    }
    List<Footnote.Call> allCalls = new ArrayList<>(calls);
    for (Footnote.Call c : rest.calls) {
      allCalls.add(new Footnote.Call(c.mark(), c.position() + shift));
    }
    List<Passage> allRemoved = new ArrayList<>(removed);
    allRemoved.addAll(rest.removed);
    return new MarkedText(
        text + glue + rest.text, allPieces, allCalls, allRemoved, markup.and(rest.markup));
  }
}
