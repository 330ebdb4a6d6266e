package org.resolute.pipeline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "Urges, 1",
    "'Urges States, inter alia, to act;', 9",
    "'A/RES/79/154', 7",
    "'States’ efforts', 3",
  })
  void tokensAreWordsAndMarks(String text, int tokens) {
    assertThat(Tally.tokens(text)).isEqualTo(tokens);
  }
}
