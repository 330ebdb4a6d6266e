package org.resolute.models.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Urges States’ courts to act,     | urges states' courts to act ,
          the Board’s non‑binding rules    | the board's non-binding rules
          and/or 2.5 per cent.             | and/or 2.5 per cent .
          its report² of 2038³;            | its report of 2038 ;
          co­operate with d’Ivoire         | cooperate with d'ivoire
          """)
  void aTextIsCutIntoWordsInLowerCaseAndMarks(String text, String forms) {
    Words words = Words.of(text);
    assertThat(IntStream.range(0, words.size()).mapToObj(words::form))
        .containsExactly(forms.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Asks the Board (all of it) to act     | (all of it)
          “The Board asks all to act”           |
          Notes the plan “Salt, and Bread” only | “Salt, and Bread”
          Asks (the Board to act                |
          Asks it (at [high tide] only) to act  | (at [high tide] only)
          Notes "Salt" and "Bread"              | "Salt" "Bread"
          """)
  void whatStandsInBracketsOrInAQuotationInsideTheTextIsAnAside(String text, String asides) {
    Words words = Words.of(text);
    String found =
        IntStream.range(0, words.size())
            .filter(words::isAside)
            .mapToObj(i -> words.text(i, i + 1))
            .collect(Collectors.joining());
    assertThat(found).isEqualTo(asides == null ? "" : asides.replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource({"Oslo, true", "oslo, false", "d’Ivoire, true", "al-Mina, true", "re-open, false"})
  void aNameBeginsWithACapitalOrWithASmallParticle(String word, boolean capital) {
    assertThat(Words.of(word).isCapital(0)).isEqualTo(capital);
  }

  @Test
  void aSpanRunsFromTheFirstWordToTheLast() {
    Words words = Words.of("Urges  all States, to act");
    assertThat(words.span(1, 3).of(words.text())).isEqualTo("all States");
    assertThat(words.form(-1)).isEmpty();
    assertThat(words.form(words.size())).isEmpty();
  }
}
