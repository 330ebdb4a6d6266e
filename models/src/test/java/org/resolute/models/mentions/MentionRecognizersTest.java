package org.resolute.models.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Span;
import org.resolute.models.DateMention;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;
import org.resolute.models.NamedMention;

class MentionRecognizersTest {

  private static final String TEXT =
      "Requests the Secretary-General to report to the General Assembly by 30 June 2027";

  @Test
  void anUnknownNameIsRefusedWithTheNamesThereAre() {
    assertThatThrownBy(() -> MentionRecognizers.of(List.of("guesswork")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("guesswork")
        .hasMessageContaining("rules, opennlp, corenlp-crf, corenlp");
  }

  @Test
  void noNameAtAllIsRefused() {
    assertThatThrownBy(() -> MentionRecognizers.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void absentStanfordModelsAreRefusedWithTheRemedy() {
    assumeTrue(
        getClass().getResource("/edu/stanford/nlp/models/ner") == null,
        "Stanford's models are on the class path");
    assertThatThrownBy(() -> MentionRecognizers.of(List.of("corenlp")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-Pcorenlp-models");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules", "opennlp", "corenlp-crf"})
  void everyShippedRecognizerFindsPlainBodies(String name) {
    List<Mention> mentions =
        MentionRecognizers.of(List.of(name))
            .recognize(TextTables.clause(TEXT), DocumentMetadata.NONE);
    assertThat(mentions)
        .filteredOn(mention -> mention.type() == MentionType.ORG)
        .extracting(Mention::text)
        .contains("Secretary-General", "General Assembly");
    assertThat(mentions).allMatch(mention -> mention.recognizer().equals(name));
  }

  @Test
  void ofSeveralRecognizersTheFirstComesFirst() {
    List<Mention> mentions =
        MentionRecognizers.of(List.of("rules", "opennlp"))
            .recognize(TextTables.clause(TEXT), DocumentMetadata.NONE);
    assertThat(mentions).extracting(Mention::recognizer).containsOnly("rules");
    assertThat(mentions).hasSize(3);
  }

  @Test
  void aProvisionKnowsWhatItBelongsTo() {
    String text =
        "Recalling articles 9 and 10 of the Charter of the United Nations and paragraph 4 of"
            + " General Assembly resolution 64/293";
    assertThat(
            MentionRecognizers.of(MentionRecognizers.DEFAULT)
                .recognize(TextTables.clause(text), DocumentMetadata.NONE))
        .filteredOn(mention -> mention.type() == MentionType.PROVISION)
        .extracting(mention -> ((NamedMention) mention).id())
        .containsExactly("charter-of-the-united-nations", "A/RES/64/293");
  }

  @ParameterizedTest
  @CsvSource({
    "2013;2017, 2013|2017",
    "2009-04-14;2009-04-15, 2009-04-14;2009-04-15",
    "2015/2018, 2015/2018",
    "199X, 199X"
  })
  void coordinatedYearsAreValuesOfTheirOwn(String value, String values) {
    DateMention date = new DateMention("x", new Span(0, 1), value, "rules");
    assertThat(String.join("|", date.values())).isEqualTo(values);
  }
}
