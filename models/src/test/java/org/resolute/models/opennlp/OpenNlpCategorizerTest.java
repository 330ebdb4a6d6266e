package org.resolute.models.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenNlpCategorizerTest {

  @ParameterizedTest
  @EnumSource
  void learnsWhichWordsMeanYes(OpenNlpCategorizer categorizer) {
    List<String> texts = new ArrayList<>();
    List<Boolean> answers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      texts.add(i % 2 == 0 ? "collect data on fish" : "thanks the host country");
      answers.add(i % 2 == 0);
    }
    var learned = categorizer.learn(texts, answers);
    assertThat(learned.applyAsDouble("collect data")).isGreaterThan(0.5);
    assertThat(learned.applyAsDouble("thanks the country")).isLessThan(0.5);
  }

  @ParameterizedTest
  @EnumSource
  void answersWhatAllAnswersWere(OpenNlpCategorizer categorizer) {
    var learned = categorizer.learn(List.of("one", "two"), List.of(false, false));
    assertThat(learned.applyAsDouble("three")).isZero();
  }
}
