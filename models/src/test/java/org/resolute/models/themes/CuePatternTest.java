package org.resolute.models.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuePatternTest {

  @Test
  void formsGapsPrefixesAndAlternativesAreFound() {
    assertThat(found("supply chain", "along their supply-chains.")).isEqualTo("supply-chains");
    assertThat(found("not ~4 punish", "shall not be unduly punished"))
        .isEqualTo("not be unduly punished");
    assertThat(found("punish|penalize victim", "penalising victims"))
        .isEqualTo("penalising victims");
    assertThat(found("cyber*", "against cyberattacks")).isEqualTo("cyberattacks");
    assertThat(found("=goods", "goods and the good")).isEqualTo("goods");
  }

  @Test
  void aGapDoesNotReachBeyondTheSentence() {
    assertThat(found("not ~4 punish", "They did not know; punish them")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"~3 punish", "punish ~3", "punish ~40 victim", "pun!sh", ""})
  void phrasesThatAreNoneAreRefused(String phrase) {
    assertThatThrownBy(() -> CuePattern.of(phrase)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String found(String phrase, String text) {
    ClauseWords words = ClauseWords.of(text);
    return new CueMatcher(List.of(CuePattern.of(phrase)))
        .matches(words).stream()
            .map(match -> words.span(match.first(), match.last()).of(text))
            .findFirst()
            .orElse("");
  }
}
