package org.resolute.corpus;

import java.io.Serializable;
import java.util.List;

/**
 * A note at the foot of a page, and the places that call it.
 *
 * @param mark as printed, in plain digits or signs: {@code 3}, {@code *}
 * @param text its text, on one line
 * @param span where it stands in the source
 * @param markup the links and emphases of its text
 */
public record Footnote(String mark, String text, Span span, Markup markup) implements Serializable {

  /** A note without links and emphases. */
  public Footnote(String mark, String text, Span span) {
    this(mark, text, span, Markup.NONE);
  }

  /**
   * A mark in a clause that calls a footnote.
   *
   * @param mark the footnote's mark
   * @param position the place in the clause's text that the mark stood before
   */
  public record Call(String mark, int position) implements Serializable {}

  /** The notes of {@code notes} that {@code calls} call, in the order of the calls. */
  public static List<Footnote> called(List<Footnote> notes, List<Call> calls) {
    return calls.stream()
        .flatMap(call -> notes.stream().filter(n -> n.mark().equals(call.mark())).limit(1))
        .distinct()
        .toList();
  }
}
