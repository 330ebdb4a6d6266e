package org.resolute.models;

import java.util.Objects;
import org.resolute.corpus.Span;

/**
 * The number of a cited resolution, decision or document.
 *
 * @param text as printed: {@code 64/293}
 * @param value the full symbol, {@code A/RES/64/293}; empty where it cannot be told
 */
public record ReferenceMention(String text, Span span, String value, String recognizer)
    implements Mention {

  public ReferenceMention {
    Objects.requireNonNull(text);
    Objects.requireNonNull(span);
    Objects.requireNonNull(value);
    Objects.requireNonNull(recognizer);
  }

  @Override
  public MentionType type() {
    return MentionType.REFERENCE;
  }
}
