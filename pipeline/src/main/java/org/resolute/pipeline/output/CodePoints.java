package org.resolute.pipeline.output;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns positions of {@link String#charAt} into Unicode code points, as the tables count.
 *
 * <p>Nearly every text has none but characters of the basic plane; there the two agree.
 */
public final class CodePoints {

  private static final CodePoints BASIC_PLANE = new CodePoints(new int[0]);

  /** Where pairs of surrogates have their second half, ascending. */
  private final int[] lowSurrogates;

  private CodePoints(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  /** Those of a text. */
  public static CodePoints of(String text) {
    int length = text.length();
    return text.codePointCount(0, length) == length
        ? BASIC_PLANE
        : new CodePoints(lowSurrogates(text));
  }

  private static int[] lowSurrogates(String text) {
    return IntStream.range(1, text.length())
        .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
        .toArray();
  }

  /** The number of code points before {@code position}. */
  int at(int position) {
    if (lowSurrogates.length == 0) {
      return position;
    }
    int found = Arrays.binarySearch(lowSurrogates, position);
    return position - (found >= 0 ? found : -found - 1);
  }
}
