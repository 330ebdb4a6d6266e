package org.resolute.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What character recognition and foreign keyboards leave in a text. */
class NoiseTest {

  @Test
  void fullWidthStopsEndParagraphsAndAreWrittenPlainly() {
    assertThat(
            Rows.of(
                """
                The Security Council，

                Having weighed the findings on lamps，

                Mindful of the keepers；

                1． Urges ports to：

                (a) Light their lamps；

                2． Thanks the crews．
                """))
        .containsExactly(
            "preambular||0|Having weighed the findings on lamps,",
            "preambular||0|Mindful of the keepers;",
            "operative|1|0|Urges ports to:",
            "operative|1(a)|3|Light their lamps;",
            "operative|2|0|Thanks the crews.");
  }

  @Test
  void foreignLettersInLabelsAndVerbsAreRead() {
    assertThat(
            Rows.of(
                "The Harbour Council,\n\nRесalling its dесision,\n\n1. Urges ports to:\n\n(а) Light lamps;\n\n(b) Pay keepers;\n\n(с) Report."))
        .containsExactly(
            "preambular||0|Recalling its decision,",
            "operative|1|0|Urges ports to:",
            "operative|1(a)|2|Light lamps;",
            "operative|1(b)|2|Pay keepers;",
            "operative|1(c)|2|Report.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONGRATULATE S the crews on their work; | CONGRATULATES the crews on their work;
          URGE S the crews to rest;               | URGES the crews to rest;
          RECALL ING its decision on lamps,       | RECALLING its decision on lamps,
          URGES A PORT to light its lamps;        | URGES A PORT to light its lamps;
          """)
  void aSplitOpeningWordIsJoined(String paragraph, String text) {
    assertThat(Rows.texts("THE HARBOUR COUNCIL,\n\n" + paragraph)).containsExactly(text);
  }

  @Test
  void aSplitVerbAfterANumberIsJoined() {
    assertThat(
            Rows.of(
                "THE GENERAL ASSEMBLY,\n\n1. CONGRATULATE S the crews;\n\n2. URGES ports to act."))
        .containsExactly(
            "operative|1|0|CONGRATULATES the crews;", "operative|2|0|URGES ports to act.");
  }

  @Test
  void ligaturesAreTakenApart() {
    assertThat(Rows.texts("The General Assembly,\n\nReaﬃrming the work of eﬃcient oﬃcers,"))
        .containsExactly("Reaffirming the work of efficient officers,");
  }
}
