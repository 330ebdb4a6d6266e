package org.resolute.models.themes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormTest {

  @ParameterizedTest
  @CsvSource({
    "suppliers, supplier",
    "penalised, penalizing",
    "planning, plan",
    "cutting, cut",
    "noting, note",
    "noted, notes",
    "rated, rate",
    "urging, urge",
    "freeing, free",
    "taxed, tax",
    "used, use",
  })
  void inflectedFormsMeet(String one, String other) {
    assertThat(WordForm.of(one)).isEqualTo(WordForm.of(other));
  }

  @ParameterizedTest
  @CsvSource({"noting, not", "notes, not", "fined, fin", "caring, car", "measures, measurement"})
  void differentWordsDoNot(String one, String other) {
    assertThat(WordForm.of(one)).isNotEqualTo(WordForm.of(other));
  }
}
