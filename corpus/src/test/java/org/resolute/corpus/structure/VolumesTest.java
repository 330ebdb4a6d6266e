package org.resolute.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.ParsedDocument;

/** Files that hold several acts, or a part of one. */
class VolumesTest {

  private static final String VOLUME =
      """
      RESOLUTIONS ADOPTED IN 2035

      S/RES/2901 (2035)

      Resolution 2901 (2035)

      The Security Council,

      Recalling its resolution 301 (1971),

      1. Decides to extend the watch by six months;

      2. Requests the Secretary-General to report within sixty days.

      S/RES/2902 (2035)

      Resolution 2902 (2035)

      The Security Council,

      Noting that the truce has held for a week,

      1. Welcomes the truce between the ports;
      """;

  @Test
  void eachActIsADocumentOfItsOwn() {
    List<ParsedDocument> documents = Rows.documents(VOLUME);
    assertThat(documents).extracting(ParsedDocument::id).containsExactly("d.txt!/1", "d.txt!/2");
    assertThat(documents)
        .extracting(d -> d.metadata().symbol())
        .containsExactly("S/RES/2901 (2035)", "S/RES/2902 (2035)");
    assertThat(documents).extracting(d -> d.clauses().size()).containsExactly(3, 2);
    assertThat(documents.get(1).clauses().get(1).id()).isEqualTo("d.txt!/2#2");
  }

  @Test
  void theCutOffTailOfAnActIsADocument() {
    List<ParsedDocument> documents =
        Rows.documents(
            """
            Lamps and harbours, meeting jointly

            (c) To tell the keepers of the coast;

            5. Decides to take up the lamps again at its next session.

            12th plenary meeting, 17 September 2031

            91/18. Wages of keepers

            The General Assembly,

            Noting the wages of keepers with concern,

            1. Urges ports to pay them.
            """);
    assertThat(documents).hasSize(2);
    assertThat(Rows.of(documents.get(0)))
        .containsExactly(
            "operative|(c)|0|To tell the keepers of the coast;",
            "operative|5|0|Decides to take up the lamps again at its next session.");
    assertThat(documents.get(0).metadata().title()).isEmpty();
    assertThat(documents.get(0).metadata().body()).isEqualTo("General Assembly");
    assertThat(documents.get(1).metadata().title()).isEqualTo("Wages of keepers");
  }

  @Test
  void anActThatAParagraphQuotesIsNone() {
    assertThat(
            Rows.of(
                """
                S/RES/2901 (2035)

                Resolution 2901 (2035)

                The Security Council,

                1. Reaffirms its resolution 301 (1971), which reads:

                “The Security Council,

                “Taking note of the complaint of the keepers,

                “1. Calls for the lighting of the strait;

                “2. Requests the harbour masters to report weekly.”

                2. Decides to remain seized of the question.
                """))
        .extracting(row -> row.substring(0, 20))
        .containsExactly("operative|1|0|Reaffi", "operative|2|0|Decide");
  }

  @Test
  void aNumberThatIsOnlyCitedBeginsNoAct() {
    assertThat(
            Rows.documents(
                """
                The Security Council,

                Recalling

                Resolution 301 (1971)

                and the lamps of the coast,

                1. Decides to extend the watch by six months.
                """))
        .hasSize(1);
  }
}
