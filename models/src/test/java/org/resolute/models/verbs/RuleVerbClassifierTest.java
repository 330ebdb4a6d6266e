package org.resolute.models.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.corpus.Span;
import org.resolute.corpus.Vocabulary;
import org.resolute.corpus.text.MarkScanner;
import org.resolute.corpus.text.MarkedText;
import org.resolute.models.Addressee;
import org.resolute.models.VerbAct;
import org.resolute.models.VerbClassifier;

/**
 * Clauses of our own and what comes of them: {@code clauses.csv}. In its last column {@code ^}
 * marks an inherited act, {@code *} one that the vocabulary does not list.
 */
class RuleVerbClassifierTest {

  private static final VerbClassifier CLASSIFIER = RuleVerbClassifier.standard();

  static Stream<Arguments> clauses() {
    return Vocabulary.rows(RuleVerbClassifierTest.class, "clauses.csv").stream()
        .map(row -> Arguments.of(row.get("name"), row));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("clauses")
  void readsTheActsOfAClause(String name, CSVRecord row) {
    Clause clause =
        clause(row.get("section"), Vocabulary.values(row.get("chapeaux")), row.get("text"));

    assertThat(written(CLASSIFIER.classify(clause, DocumentMetadata.NONE)))
        .isEqualTo(row.get("acts"));
  }

  @Test
  void keepsMarkersAsAttributes() {
    Clause clause =
        clause("operative", List.of(), "Also strongly urges, once again, all States to help;");

    VerbAct act = CLASSIFIER.classify(clause, DocumentMetadata.NONE).get(0);

    assertThat(act.surface()).isEqualTo("Also strongly urges");
    assertThat(act.emphasis()).containsExactly("strongly");
    assertThat(act.repetition()).containsExactly("also");
    assertThat(act.force()).isEqualTo(4);
  }

  @Test
  void aRenewedRequestIsARepetition() {
    Clause clause =
        clause("operative", List.of(), "Reiterates its request to the Office to publish the list;");

    VerbAct act = CLASSIFIER.classify(clause, DocumentMetadata.NONE).get(0);

    assertThat(act.surface()).isEqualTo("Reiterates its request");
    assertThat(act.repetition()).containsExactly("reiterate");
    assertThat(act.force()).isEqualTo(3);
  }

  @Test
  void anInheritedActStandsNowhereInItsClause() {
    Clause clause = clause("operative", List.of("Urges States to:"), "Pay the crews;");

    VerbAct act = CLASSIFIER.classify(clause, DocumentMetadata.NONE).get(0);

    assertThat(act.inherited()).isTrue();
    assertThat(act.span().isEmpty()).isTrue();
    assertThat(act.surface()).isEqualTo("Urges");
  }

  @Test
  void aClauseWithoutWordsHasNoActs() {
    for (String text : List.of("", " ", "* * *", "“", "(a)", "1.")) {
      assertThat(CLASSIFIER.classify(clause("operative", List.of(), text), DocumentMetadata.NONE))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "*Degrading the networks of timber smugglers*, ''",
    "*Degrading* the networks of timber smugglers, degrade*",
    "Degrading the networks of timber smugglers, degrade*",
    "*Welcoming the networks of timber growers*, welcome"
  })
  void aParagraphInItalicsIsNoActOfAnUnlistedVerb(String source, String expected) {
    MarkedText text = MarkScanner.scan(source, new Span(0, source.length()));
    Clause plain = clause("preambular", List.of(), text.text());
    Clause clause =
        new Clause(
            plain.id(),
            1,
            plain.section(),
            "",
            0,
            List.of(),
            text.text(),
            SourceMap.NONE,
            List.of(),
            text.markupOfText());
    assertThat(written(CLASSIFIER.classify(clause, DocumentMetadata.NONE))).isEqualTo(expected);
  }

  private static String written(List<VerbAct> acts) {
    return acts.stream().map(RuleVerbClassifierTest::written).collect(Collectors.joining(" || "));
  }

  private static String written(VerbAct act) {
    String addressees =
        act.addressees().stream().map(Addressee::name).collect(Collectors.joining("; "));
    return act.verb()
        + (act.inherited() ? "^" : "")
        + (act.listed() ? "" : "*")
        + (addressees.isEmpty() ? "" : ": " + addressees);
  }

  private static Clause clause(String section, List<String> chapeaux, String text) {
    return new Clause(
        "t#1",
        1,
        Section.ofLabel(section).orElseThrow(),
        "",
        0,
        chapeaux,
        text,
        SourceMap.NONE,
        List.of());
  }
}
