package org.resolute.pipeline.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;

class CodePointsTest {

  @Property
  void everyPositionIsCountedAsTheJdkCountsIt(
      @ForAll @Chars({'a', 'é', '\uD83D', '\uDE00'}) String text,
      @ForAll @IntRange(max = 60) int at) {
    int position = Math.min(at, text.length());
    boolean splitsAPair =
        position > 0
            && position < text.length()
            && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
    int boundary = splitsAPair ? position + 1 : position;
    assertThat(CodePoints.of(text).at(boundary)).isEqualTo(text.codePointCount(0, boundary));
  }
}
