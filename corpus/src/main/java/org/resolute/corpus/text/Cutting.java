package org.resolute.corpus.text;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.Markup;
import org.resolute.corpus.Passage;
import org.resolute.corpus.SourceMap.Piece;
import org.resolute.corpus.Span;

/**
 * Cuts a text into parts in one pass; calls and what was taken out go with the part that they stand
 * in.
 */
final class Cutting {

  private final MarkedText whole;
  private final List<Passage> removed;
  private int piece;
  private int call;
  private int passage;

  Cutting(MarkedText whole) {
    this.whole = whole;
    removed = new ArrayList<>(whole.removed());
    removed.sort((a, b) -> a.span().compareTo(b.span()));
  }

  /** The parts between these places, in rising order. */
  List<MarkedText> at(List<Integer> cuts) {
    List<MarkedText> parts = new ArrayList<>();
    int start = 0;
    for (int cut : cuts) {
      parts.add(part(new Span(start, cut)));
      start = cut;
    }
    parts.add(part(new Span(start, whole.text().length())));
    return parts;
  }

  private MarkedText part(Span window) {
    boolean last = window.end() == whole.text().length();
    List<Piece> pieces = whole.pieces();
    while (piece < pieces.size() && pieces.get(piece).text().end() <= window.start()) {
      piece++;
    }
    int next = piece;
    while (next < pieces.size() && pieces.get(next).textStart() < window.end()) {
      next++;
    }
    List<Piece> own = pieces.subList(piece, next);
    int end = last ? Integer.MAX_VALUE : sourceOf(window.end(), next);
    List<Footnote.Call> calls = calls(last ? Integer.MAX_VALUE : window.end());
    return new MarkedText(whole.text(), own, calls, removed(end), markup(own))
        .within(window)
        .stripped();
  }

  /**
   * Where the character at {@code position} of the text, in or before piece {@code next}, stands.
   */
  private int sourceOf(int position, int next) {
    List<Piece> pieces = whole.pieces();
    Piece holder = pieces.get(Math.max(0, next - 1));
    boolean within = position < holder.text().end();
    Piece found = within || next == pieces.size() ? holder : pieces.get(next);
    return found.sourceStart() + position - found.textStart();
  }

  private List<Footnote.Call> calls(int end) {
    int from = call;
    while (call < whole.calls().size() && whole.calls().get(call).position() < end) {
      call++;
    }
    return whole.calls().subList(from, call);
  }

  private List<Passage> removed(int end) {
    int from = passage;
    while (passage < removed.size() && removed.get(passage).span().start() < end) {
      passage++;
    }
    return removed.subList(from, passage);
  }

  /** Links and emphases of other parts are none of its own. */
  private Markup markup(List<Piece> pieces) {
    if (whole.markup().isEmpty() || pieces.isEmpty()) {
      return whole.markup();
    }
    Piece last = pieces.get(pieces.size() - 1);
    return whole.markup().within(new Span(pieces.get(0).sourceStart(), last.source().end()));
  }
}
