package org.resolute.models.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.models.VerbAct;
import org.resolute.models.VerbClassifier;

/** Every row of verbs.csv does what it says. */
class VerbVocabularyTest {

  private static final VerbVocabulary VOCABULARY = VerbVocabulary.standard();
  private static final VerbClassifier CLASSIFIER = RuleVerbClassifier.standard();

  static List<VerbEntry> rows() {
    return VOCABULARY.entries();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void everyExampleIsLedByItsVerb(VerbEntry row) {
    List<VerbAct> acts = classify(row.example());

    assertThat(acts).isNotEmpty();
    VerbAct lead = acts.get(0);
    assertThat(lead.verb().replaceFirst("^express .*", "express")).isEqualTo(row.verb());
    assertThat(lead.force()).isEqualTo(row.force());
    assertThat(lead.listed()).isTrue();
    assertThat(lead.inherited()).isFalse();
    assertThat(row.example()).contains(lead.surface());
  }

  static Stream<Arguments> forms() {
    return VOCABULARY.entries().stream()
        .flatMap(
            row ->
                Stream.of(row.third(), row.participle())
                    .flatMap(List::stream)
                    .map(form -> Arguments.of(row.verb(), form)));
  }

  @ParameterizedTest(name = "{1} is {0}")
  @MethodSource("forms")
  void everyFormLeadsAClause(String verb, String form) {
    String capital = form.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + form.substring(1);

    assertThat(classify("Also " + form + " the report on the fisheries"))
        .first()
        .extracting(VerbAct::verb)
        .isEqualTo(verb);
    assertThat(classify(capital + " the report on the fisheries"))
        .first()
        .extracting(VerbAct::verb)
        .isEqualTo(verb);
  }

  @Test
  void noVerbIsListedTwice() {
    assertThat(VOCABULARY.entries()).extracting(VerbEntry::verb).doesNotHaveDuplicates();
  }

  private static List<VerbAct> classify(String text) {
    Section section = text.endsWith(",") ? Section.PREAMBULAR : Section.OPERATIVE;
    Clause clause =
        new Clause("t#1", 1, section, "", 0, List.of(), text, SourceMap.NONE, List.of());
    return CLASSIFIER.classify(clause, DocumentMetadata.NONE);
  }
}
