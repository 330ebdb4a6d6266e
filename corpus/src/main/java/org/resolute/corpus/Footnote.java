package org.resolute.corpus;

import java.io.Serializable;
import java.util.List;

/**
 * A note at the foot of a page, and the places that call it.
 *
 * @param mark as printed, in plain digits or signs: {@code 3}, {@code *}
 * @param text its text, on one line
 * @param span where it stands in the source
 */
public record Footnote(String mark, String text, Span span) implements Serializable {

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
