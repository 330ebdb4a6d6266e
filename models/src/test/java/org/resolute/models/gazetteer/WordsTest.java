package org.resolute.models.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

  static String[][] texts() {
    return new String[][] {
      {"Côte d’Ivoire’s 12–16 October", "Côte|d'Ivoire|'s|12|–|16|October"},
      {"Inter‑Agency groups,² 64/293", "Inter-Agency|groups|,|64|/|293"},
      {"the 1990s, 194,900 dollars and 16.4", "the|1990s|,|194,900|dollars|and|16.4"},
      {"in 2009,27 States’ views", "in|2009|,|27|States|'|views"},
      {"ES-10/24 (S-VI), 2015-2018", "ES-10|/|24|(|S-VI|)|,|2015|-|2018"}
    };
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textIsCutIntoWordsNumbersAndSigns(String text, String expected) {
    Words words = Words.of(text);
    assertThat(
            IntStream.range(0, words.size()).mapToObj(words::word).collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }
}
