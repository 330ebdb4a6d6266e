package org.resolute.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.resolute.corpus.SourceMap.Piece;

/**
 * What the mark-up of a text says of its words: which lead to other documents, and which are
 * emphasised.
 *
 * <p>Spans count in the text that it belongs to: the decoded source, or a clause.
 *
 * @param links in the order of the text, without overlap
 * @param emphases the words in italics or bold, in the order of the text, without overlap
 */
public record Markup(List<Link> links, List<Span> emphases) implements Serializable {

  /** That of a text without links and emphasis. */
  public static final Markup NONE = new Markup(List.of(), List.of());

  public Markup {
    links = List.copyOf(links);
    emphases = List.copyOf(emphases);
  }

  public boolean isEmpty() {
    return links.isEmpty() && emphases.isEmpty();
  }

  /** The same in a text that has {@code distance} characters more before it. */
  public Markup shift(int distance) {
    if (isEmpty()) {
      return this;
    }
    return new Markup(
        links.stream().map(l -> new Link(l.span().shift(distance), l.target())).toList(),
        emphases.stream().map(e -> e.shift(distance)).toList());
  }

  /** This and what {@code other} says of words further on. */
  public Markup and(Markup other) {
    if (other.isEmpty()) {
      return this;
    }
    return isEmpty()
        ? other
        : new Markup(joined(links, other.links), joined(emphases, other.emphases));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** What it says of the words that begin within {@code window}. */
  public Markup within(Span window) {
    return isEmpty()
        ? this
        : new Markup(within(links, Link::span, window), within(emphases, e -> e, window));
  }

  private static <T> List<T> within(List<T> marks, Function<T, Span> span, Span window) {
    return marks.subList(
        firstFrom(marks, span, window.start()), firstFrom(marks, span, window.end()));
  }

  /** The index of the first mark that begins at {@code position} or after it. */
  private static <T> int firstFrom(List<T> marks, Function<T, Span> span, int position) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(marks.get(middle)).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * What it says, where its spans count in a source, of a text that is made of that source. Words
   * that have not come into the text are left out, and spaces around the others.
   */
  public Markup of(String text, List<Piece> pieces) {
    if (isEmpty()) {
      return this;
    }
    List<Link> linked = new ArrayList<>();
    for (Link link : links) {
      Span place = place(link.span(), text, pieces);
      if (!place.isEmpty()) {
        linked.add(new Link(place, link.target()));
      }
    }
    return new Markup(
        linked,
        emphases.stream().map(e -> place(e, text, pieces)).filter(e -> !e.isEmpty()).toList());
  }

  private static Span place(Span source, String text, List<Piece> pieces) {
    int start = text.length();
    int end = 0;
    for (Piece piece : pieces) {
      int from = Math.max(source.start(), piece.sourceStart());
      int to = Math.min(source.end(), piece.sourceStart() + piece.length());
      if (from < to) {
        start = Math.min(start, piece.textStart() + from - piece.sourceStart());
        end = Math.max(end, piece.textStart() + to - piece.sourceStart());
      }
    }
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return start < end ? new Span(start, end) : new Span(0, 0);
  }
}
