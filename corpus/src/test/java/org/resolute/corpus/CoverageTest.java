package org.resolute.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Passage.Kind;

class CoverageTest {

  private static final String TEXT = "Harbours\n\nUrges ports;\n\nzz 😀 𝔄\n\n3rd meeting";

  private static final Passage TITLE = new Passage(Kind.FRONT_MATTER, span("Harbours"));
  private static final Passage CLOSING = new Passage(Kind.CLOSING, span("3rd meeting"));

  @Test
  void aLetterInNoPartIsUnplaced() {
    Coverage coverage = Coverage.of(document(TITLE, CLOSING));
    assertThat(coverage.letters()).isEqualTo(8 + 10 + 3 + 9);
    assertThat(coverage.unplacedLetters()).isEqualTo(3);
    assertThat(coverage.unplaced()).containsExactly(span("zz 😀 𝔄"));
    assertThat(coverage.unplacedShare()).isEqualTo(0.1);
  }

  @Test
  void aPassageThatNoRuleCouldPlaceCountsAsUnplaced() {
    Coverage coverage =
        Coverage.of(document(TITLE, new Passage(Kind.UNPLACED, span("zz 😀 𝔄")), CLOSING));
    assertThat(coverage.unplacedLetters()).isEqualTo(3);
  }

  @Test
  void allThatIsNoClauseIsListedInReadingOrder() {
    ParsedDocument document = document(TITLE, CLOSING);
    assertThat(Coverage.of(document).partsOf(document))
        .containsExactly(TITLE, new Passage(Kind.UNPLACED, span("zz 😀 𝔄")), CLOSING);
  }

  @Test
  void aPartOfAFileIsMeasuredByItsOwnExtent() {
    ParsedDocument document =
        document(CLOSING).within(new Span(span("Urges").start(), TEXT.length()));
    assertThat(Coverage.of(document).letters()).isEqualTo(10 + 3 + 9);
    assertThat(Coverage.of(document).unplacedLetters()).isEqualTo(3);
  }

  @Test
  void aClauseTableHasNothingUnplaced() {
    ParsedDocument table =
        new ParsedDocument(
            "t.csv", DocumentMetadata.NONE, "", List.of(), List.of(), List.of(), List.of());
    assertThat(Coverage.of(table).unplacedShare()).isZero();
    assertThat(Coverage.of(table).partsOf(table)).isEmpty();
  }

  private static Span span(String part) {
    return Span.ofLength(TEXT.indexOf(part), part.length());
  }

  private static ParsedDocument document(Passage... passages) {
    Span source = span("Urges ports;");
    var clause =
        new Clause(
            "a.txt#1",
            1,
            Section.OPERATIVE,
            "",
            0,
            List.of(),
            "Urges ports;",
            new SourceMap(List.of(new SourceMap.Piece(0, source.start(), source.length()))),
            List.of());
    return new ParsedDocument(
        "a.txt",
        DocumentMetadata.NONE,
        TEXT,
        List.of(clause),
        List.of(),
        List.of(passages),
        List.of());
  }
}
