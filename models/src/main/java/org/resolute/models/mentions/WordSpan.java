package org.resolute.models.mentions;

import java.util.Objects;
import org.resolute.models.MentionType;

/**
 * A mention by its words: [start, end) in the words of a clause.
 *
 * @param start index of its first word
 * @param end index of the word after its last
 */
public record WordSpan(MentionType type, int start, int end) {

  public WordSpan {
    Objects.requireNonNull(type);
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span of words: [" + start + ", " + end + ")");
    }
  }
}
