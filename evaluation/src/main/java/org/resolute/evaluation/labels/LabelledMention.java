package org.resolute.evaluation.labels;

import java.util.Objects;

/**
 * A mention as a file has it.
 *
 * @param type {@code ORG}
 * @param start first code point in the clause's text, from 0
 * @param end code point after the last
 * @param text as printed
 * @param value as in mentions.csv; empty where there is none
 */
public record LabelledMention(String type, int start, int end, String text, String value) {

  public LabelledMention {
    Objects.requireNonNull(type);
    Objects.requireNonNull(text);
    Objects.requireNonNull(value);
  }

  /** Whether both have the same type and the same characters. */
  public boolean sameSpan(LabelledMention other) {
    return type.equals(other.type) && start == other.start && end == other.end;
  }

  /** Whether both have the same type and share at least one character. */
  public boolean overlaps(LabelledMention other) {
    return type.equals(other.type) && start < other.end && other.start < end;
  }
}
