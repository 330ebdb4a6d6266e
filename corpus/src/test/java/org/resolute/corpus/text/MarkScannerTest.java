package org.resolute.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.Link;
import org.resolute.corpus.Markup;
import org.resolute.corpus.SourceMap.Piece;
import org.resolute.corpus.Span;

class MarkScannerTest {

  private static MarkedText scan(String source) {
    return MarkScanner.scan(source, new Span(0, source.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *Urges* ports to keep records;         | Urges ports to keep records;
          **Peru and Kenya: draft resolution**   | Peru and Kenya: draft resolution
          Recalling resolution [77/12](#),³      | Recalling resolution 77/12,
          [1514 (XV)](https://a.org/1514 (XV))   | 1514 (XV)
          the *Port Handbook*⁴ and the *Guide*,  | the Port Handbook and the Guide,
          European Union*, Peru                  | European Union, Peru
          an area of 40 km² at sea               | an area of 40 km² at sea
          a [sic] remark                         | a [sic] remark
          two  spaces and\u00A0one no-break      | two spaces and one no-break
          soft\u00ADhyphen                       | softhyphen
          2 * 3 is no italics * here             | 2 3 is no italics here
          """)
  void takesMarksOut(String source, String text) {
    assertThat(scan(source.translateEscapes()).text()).isEqualTo(text);
  }

  @Test
  void keepsThePlaceOfEachFootnoteMark() {
    MarkedText text = scan("Welcoming the report,¹² and the annex³ thereto,");
    assertThat(text.calls())
        .containsExactly(new Footnote.Call("12", 21), new Footnote.Call("3", 35));
  }

  @Test
  void keepsTheSpansOfItalics() {
    MarkedText text = scan("Welcomes the *Port Handbook* of 2020;");
    assertThat(text.markupOfText().emphases())
        .extracting(e -> e.of(text.text()))
        .containsExactly("Port Handbook");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Recalls [90/4](https://example.org/a_(b)) and | 90/4 | https://example.org/a_(b)
          Recalls [the *Guide*,](<https://example.org>)¹ | the Guide, | https://example.org
          Recalls [90/4](https://example.org "Ports"); | 90/4 | https://example.org
          """)
  void keepsWhereLinksLead(String source, String words, String target) {
    MarkedText text = scan(source);
    assertThat(text.markupOfText().links())
        .containsExactly(
            new Link(Span.ofLength(text.text().indexOf(words), words.length()), target));
  }

  @Test
  void aLinkToAPlaceWithinTheTextIsNone() {
    assertThat(scan("Recalls [90/4](#note) and [90/5]();").markupOfText()).isEqualTo(Markup.NONE);
  }

  @Test
  void everyPieceHoldsTheCharactersOfTheSource() {
    String source = "Noting\n  the *Guide*,¹ and [70/1](#) as well,";
    MarkedText text = scan(source);
    for (Piece piece : text.pieces()) {
      assertThat(piece.text().of(text.text())).isEqualTo(piece.source().of(source));
    }
    assertThat(text.text()).isEqualTo("Noting the Guide, and 70/1 as well,");
  }

  @Test
  void joinedPartsKeepTheirPlaces() {
    String source = "Noting the work of the ¹ Ibid. Board,²";
    MarkedText joined =
        MarkScanner.scan(source, new Span(0, 22))
            .join(" ", MarkScanner.scan(source, new Span(31, source.length())));
    assertThat(joined.text()).isEqualTo("Noting the work of the Board,");
    assertThat(joined.calls()).containsExactly(new Footnote.Call("2", 29));
    assertThat(joined.pieces()).last().extracting(Piece::sourceStart).isEqualTo(31);
  }

  @Test
  void hostileAsterisksAndBracketsCostLinearTime() {
    String source = "*a [b ".repeat(200_000);
    assertThat(scan(source).text()).startsWith("a [b");
  }
}
