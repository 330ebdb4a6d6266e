package org.resolute.pipeline.output;

import java.util.Arrays;

/**
 * Turns positions of {@link String#charAt} into Unicode code points, as the tables count.
 *
 * <p>Nearly every text has none but characters of the basic plane; there the two agree.
 */
final class CodePoints {

  /** Where pairs of surrogates have their second half, ascending. */
  private final int[] lowSurrogates;

  private CodePoints(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  static CodePoints of(String text) {
    return new CodePoints(
        java.util.stream.IntStream.range(0, text.length())
            .filter(i -> Character.isLowSurrogate(text.charAt(i)))
            .filter(i -> i > 0 && Character.isHighSurrogate(text.charAt(i - 1)))
            .toArray());
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
