package org.resolute.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resolute.corpus.Passage.Kind;

/** What scanned and printed pages leave in the row of paragraphs. */
class ScannedPagesTest {

  @Test
  void aDigitInARowOfLettersIsTheLetterThatItLooksLike() {
    assertThat(
            Rows.places(
                """
                The Harbour Council,

                1. Requests the Board:

                (a) To light the lamps;

                (6) To pay the keepers;

                (c) To report;

                2. Thanks the crews.
                """))
        .containsExactly(
            "operative 1", "operative 1(a)", "operative 1(b)", "operative 1(c)", "operative 2");
  }

  @Test
  void aPageNumberBeforeALabelOrAReasonIsNoPartOfIt() {
    String text =
        """
        The Harbour Council,

        2 Having weighed the findings on lamps,

        1. URGES ports:

        (1) to light their lamps;

        3 (2) to pay their keepers;

        4 2. THANKS the crews.
        """;
    assertThat(Rows.of(text))
        .containsExactly(
            "preambular||0|Having weighed the findings on lamps,",
            "operative|1|0|URGES ports:",
            "operative|1(1)|2|to light their lamps;",
            "operative|1(2)|2|to pay their keepers;",
            "operative|2|0|THANKS the crews.");
    assertThat(Rows.parts(text, Kind.FURNITURE)).containsExactly("2");
  }

  @Test
  void itemsThatRunOnArePartedByTheirNumbers() {
    assertThat(
            Rows.places(
                """
                The Harbour Council,

                1. URGES ports:

                (1) to light their lamps; (2) to pay their keepers; (3) to report.
                """))
        .containsExactly("operative 1", "operative 1(1)", "operative 1(2)", "operative 1(3)");
  }

  @Test
  void whatCameOfADecisionIsNoActOfIt() {
    assertThat(
            Rows.places(
                """
                At its 5th plenary meeting, on 3 May 2036, the General Assembly appointed Ada Berg a member of the Board of Lamps.

                As a result, as of 1 June 2036, the Board of Lamps is composed of Ada Berg and Per Dahl.

                (Footnote: Decision 90/409 becomes decision 90/409 A.)
                """))
        .containsExactly("operative", "other");
  }
}
