package org.resolute.models;

import java.util.Objects;
import org.resolute.corpus.Span;

/**
 * A body, place, person, instrument, provision or event.
 *
 * @param type one of these; not {@code REFERENCE} or {@code DATE}
 * @param id id in the gazetteer, or for a provision the instrument or symbol that it belongs to;
 *     empty where unknown
 * @param value ISO 3166-1 alpha-3 code of a country; else empty
 */
public record NamedMention(
    MentionType type, String text, Span span, String id, String value, String recognizer)
    implements Mention {

  public NamedMention {
    Objects.requireNonNull(text);
    Objects.requireNonNull(span);
    Objects.requireNonNull(id);
    Objects.requireNonNull(value);
    Objects.requireNonNull(recognizer);
    if (type == MentionType.REFERENCE || type == MentionType.DATE) {
      throw new IllegalArgumentException("not a name: " + type);
    }
  }
}
