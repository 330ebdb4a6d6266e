package org.resolute.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.Passage.Kind;

/** Footnotes and their marks, where the raised type is lost. */
class FootnotesTest {

  private static final String HEALTH =
      """
      Care of night pilots

      The Ninth Harbour Assembly,

      Having considered the report on the care of night pilots;1

      1. URGES member harbours:2

      (1) to adopt plans for their care;

      2. REQUESTS the Harbour Master to spend no more than 3000 crowns.

      Eighth plenary meeting, 28 May 2036
      A9/VR/8

      1 Document A9/31.
      2 And, where applicable, regional unions of harbours.
      """;

  @Test
  void plainDigitsAfterAStopAreMarks() {
    assertThat(Rows.of(HEALTH))
        .containsExactly(
            "preambular||0|Having considered the report on the care of night pilots;",
            "operative|1|0|URGES member harbours:",
            "operative|1(1)|2|to adopt plans for their care;",
            "operative|2|0|REQUESTS the Harbour Master to spend no more than 3000 crowns.");
  }

  @Test
  void notesAtTheEndAreFootnotes() {
    assertThat(Rows.document(HEALTH).footnotes())
        .extracting(Footnote::mark, Footnote::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1", "Document A9/31."),
            org.assertj.core.groups.Tuple.tuple(
                "2", "And, where applicable, regional unions of harbours."));
  }

  @Test
  void aDigitAfterTheLastCommaIsAMarkThoughItsNoteIsLost() {
    assertThat(
            Rows.of(
                """
                The Harbour Council,

                Having weighed the findings of the board on
                the lamps of the northern coast, 6

                Convinced that every ship that passes there needs
                them,

                1. Decides to send two keepers for the whole
                winter;
                """))
        .containsExactly(
            "preambular||0|Having weighed the findings of the board on the lamps of the northern coast,",
            "preambular||0|Convinced that every ship that passes there needs them,",
            "operative|1|0|Decides to send two keepers for the whole winter;");
  }

  @Test
  void numbersThatAreReallyPrintedStay() {
    assertThat(
            Rows.texts(
                """
                The Harbour Council,

                1. Recalls paragraph 23 of its decision 44/67, and 4,200 ships of 1988;

                2. Notes article 5.

                ⁶ Ibid.
                """))
        .containsExactly(
            "Recalls paragraph 23 of its decision 44/67, and 4,200 ships of 1988;",
            "Notes article 5.");
  }

  @Test
  void aRemarkOnTheVoteAfterTheEndIsANote() {
    String text =
        """
        The Security Council,

        1. Decides that the works in the valley shall stop.

        Adopted at the 31st meeting by 9 votes to none, with
        2 abstentions (Arvania, Borduria).

        22 One member (Sylvania) did not take part in the voting.
        """;
    assertThat(Rows.places(text)).containsExactly("operative 1");
    assertThat(Rows.parts(text, Kind.FOOTNOTE)).hasSize(1);
    assertThat(Rows.parts(text, Kind.ADOPTION)).isNotEmpty();
  }

  @Test
  void bracketedNotesOfAParliamentAreFootnotes() {
    String text =
        """
        The Harbour Parliament,

        – having regard to the Treaty on Harbours,

        – having regard to its resolution of 3 May 2033 on upland waters(1),

        A. whereas springs feed a third of the rivers;

        B. whereas no common register of springs exists;

        1. Calls on the Commission to publish a register of springs;

        2. Instructs its President to forward this resolution to the Commission.

        (1) Texts adopted, P3_TA(2033)0144.
        """;
    assertThat(Rows.of(text))
        .containsExactly(
            "preambular||0|having regard to the Treaty on Harbours,",
            "preambular||0|having regard to its resolution of 3 May 2033 on upland waters,",
            "preambular|A|0|whereas springs feed a third of the rivers;",
            "preambular|B|0|whereas no common register of springs exists;",
            "operative|1|0|Calls on the Commission to publish a register of springs;",
            "operative|2|0|Instructs its President to forward this resolution to the Commission.");
    assertThat(Rows.parts(text, Kind.FOOTNOTE)).hasSize(1);
  }
}
