package org.resolute.corpus.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.corpus.Span;

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
    assertThat(Hyphens.heal(printed).text()).isEqualTo(healed);
  }

  @Test
  void wordsKeepTheirPlaces() {
    Hyphens.Healed healed = Hyphens.heal("a non -mem\u00ADber port");
    assertThat(healed.place(new Span(2, 14)).of(healed.text())).isEqualTo("non-member");
    assertThat(healed.place(new Span(15, 19)).of(healed.text())).isEqualTo("port");
    assertThat(healed.place(new Span(0, 1))).isEqualTo(new Span(0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "the self-, true",
    "from 2024–, true",
    "the port–, true",
    "crews and/, true",
    "a port –, false",
    "a port -, false",
    "a port /, false",
    "a port, false"
  })
  void aLineThatEndsWithinAWordGoesOnWithoutASpace(String line, boolean cut) {
    assertThat(Hyphens.isCut(line)).isEqualTo(cut);
  }
}
