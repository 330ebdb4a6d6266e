package org.resolute.corpus.text;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.Passage;
import org.resolute.corpus.SourceMap.Piece;
import org.resolute.corpus.Span;

/**
 * Takes characters that are footnote marks out of a text in one pass: of {@code "the guide,2 and"}
 * {@code "the guide, and"} is left, with a call of the note 2.
 */
final class MarkRemoval {

  private final MarkedText source;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Footnote.Call> calls = new ArrayList<>();
  private final List<Passage> removed;
  private int nextPiece;
  private int nextCall;

  MarkRemoval(MarkedText source) {
    this.source = source;
    removed = new ArrayList<>(source.removed());
  }

  /** The text without what stands at these places, in rising order. */
  MarkedText without(List<Span> places) {
    int from = 0;
    for (Span place : places) {
      keep(new Span(from, place.start()));
      String mark = place.of(source.text()).replaceAll("[()^/]", "");
      calls.add(new Footnote.Call(mark, text.length()));
      takeOut(place);
      from = place.end();
    }
    keep(new Span(from, source.text().length()));
    while (nextCall < source.calls().size()) {
      call(source.calls().get(nextCall++), from);
    }
    return new MarkedText(text.toString(), pieces, calls, removed, source.markup());
  }

  private void keep(Span kept) {
    while (nextCall < source.calls().size()
        && source.calls().get(nextCall).position() <= kept.end()) {
      call(source.calls().get(nextCall++), kept.start());
    }
    int start = text.length();
    for (Piece part : partsIn(kept)) {
      int textStart = start + part.textStart() - kept.start();
      pieces.add(new Piece(textStart, part.sourceStart(), part.length()));
    }
    text.append(source.text(), kept.start(), kept.end());
  }

  /** A call that stood in a mark stands where the mark was. */
  private void call(Footnote.Call call, int from) {
    int position = text.length() + Math.max(0, call.position() - from);
    calls.add(new Footnote.Call(call.mark(), position));
  }

  private void takeOut(Span mark) {
    partsIn(mark).forEach(p -> removed.add(new Passage(Passage.Kind.FOOTNOTE_MARK, p.source())));
  }

  /** The parts of the pieces that stand in the window; windows come in rising order. */
  private List<Piece> partsIn(Span window) {
    List<Piece> parts = new ArrayList<>();
    List<Piece> all = source.pieces();
    while (nextPiece < all.size() && all.get(nextPiece).text().end() <= window.start()) {
      nextPiece++;
    }
    for (int i = nextPiece; i < all.size() && all.get(i).textStart() < window.end(); i++) {
      int from = Math.max(all.get(i).textStart(), window.start());
      int to = Math.min(all.get(i).text().end(), window.end());
      int skipped = from - all.get(i).textStart();
      if (from < to) {
        parts.add(new Piece(from, all.get(i).sourceStart() + skipped, to - from));
      }
    }
    return parts;
  }
}
