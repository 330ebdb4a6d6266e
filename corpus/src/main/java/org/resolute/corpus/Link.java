package org.resolute.corpus;

import java.io.Serializable;
import java.util.Objects;

/**
 * Words of a text that lead to another document.
 *
 * <p>{@code <a href="https://undocs.org/A/RES/90/4">90/4</a>} is the link of the span of "90/4" to
 * {@code https://undocs.org/A/RES/90/4}.
 *
 * @param span its words
 * @param target the address as the source has it; it may be of any kind, and wrong
 */
public record Link(Span span, String target) implements Serializable {

  /** In characters; what is longer is data rather than an address. */
  private static final int LONGEST_TARGET = 2_000;

  public Link {
    Objects.requireNonNull(span);
    Objects.requireNonNull(target);
  }

  /** Whether an address leads out of its document: {@code #annex} and an empty one do not. */
  public static boolean leadsOut(String target) {
    return !target.isBlank() && !target.startsWith("#") && target.length() <= LONGEST_TARGET;
  }
}
