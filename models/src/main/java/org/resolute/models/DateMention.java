package org.resolute.models;

import java.util.Objects;
import org.resolute.corpus.Span;

/**
 * A calendar date, range, month, year or decade.
 *
 * @param text as printed: {@code 12–16 October 2020}
 * @param value ISO 8601: {@code 2020-10-12/2020-10-16}; several values are joined by {@code ;}
 */
public record DateMention(String text, Span span, String value, String recognizer)
    implements Mention {

  public DateMention {
    Objects.requireNonNull(text);
    Objects.requireNonNull(span);
    Objects.requireNonNull(value);
    Objects.requireNonNull(recognizer);
  }

  @Override
  public MentionType type() {
    return MentionType.DATE;
  }
}
