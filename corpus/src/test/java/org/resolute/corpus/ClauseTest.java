package org.resolute.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "Urges, 1",
    "'Urges States, inter alia, to act;', 9",
    "'A/RES/79/154', 7",
    "'States’ efforts', 3",
  })
  void tokensAreWordsAndMarks(String text, int tokens) {
    Clause clause =
        new Clause("", 1, Section.OPERATIVE, "", 0, List.of(), text, SourceMap.NONE, List.of());

    assertThat(clause.tokens()).isEqualTo(tokens);
  }
}
