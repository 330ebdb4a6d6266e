package org.resolute.models.mentions;

import java.util.List;
import java.util.Objects;
import org.resolute.corpus.Span;
import org.resolute.models.MentionType;

/**
 * A clause to learn from: its text and the mentions in it.
 *
 * @param marks in the order of the text
 */
public record LabelledText(String text, List<Mark> marks) {

  public LabelledText {
    Objects.requireNonNull(text);
    marks = List.copyOf(marks);
  }

  /** A labelled stretch of a text. */
  public record Mark(MentionType type, Span span) {}
}
