package org.resolute.corpus.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a non -member port          | a non-member port
          a non- member port          | a non-member port
          short- and long-term berths | short- and long-term berths
          low- or no-cost fuel        | low- or no-cost fuel
          short- to medium-term plans | short- to medium-term plans
          ports - and crews           | ports - and crews
          rule 4- Berths              | rule 4- Berths
          har\u00ADbour               | harbour
          """)
  void wordsAreWhole(String printed, String healed) {
    assertThat(Hyphens.heal(printed)).isEqualTo(healed);
  }
}
