package org.resolute.corpus;

import java.io.Serializable;

/**
 * A half-open range of characters: {@code start} belongs to it, {@code end} does not.
 *
 * <p>In {@code "Urges States"} the word {@code "States"} stands at {@code [6, 12)}. Positions are
 * those of {@link String#charAt}; the writers turn them into Unicode code points.
 *
 * @param start first position, from 0
 * @param end position after the last, at least {@code start}
 */
public record Span(int start, int end) implements Serializable, Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The span of {@code length} characters that begins at {@code start}. */
  public static Span ofLength(int start, int length) {
    return new Span(start, start + length);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The same length, {@code distance} characters further on. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** The characters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Earlier starts first; of two that start together, the longer first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
