package org.resolute.models;

import java.util.List;
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

  /**
   * The values one by one: dates that share a month or a year stay together, {@code
   * 2009-04-14;2009-04-15}; coordinated years, "2013 and 2017", share nothing and stand alone.
   */
  public List<String> values() {
    return value.indexOf('-') < 0 && value.indexOf('/') < 0
        ? List.of(value.split(";", -1))
        : List.of(value);
  }

  @Override
  public MentionType type() {
    return MentionType.DATE;
  }
}
