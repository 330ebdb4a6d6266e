package org.resolute.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Passage.Kind;

/** Lines and paragraphs, running heads, tables, other languages. */
class LayoutOfTextTest {

  private static final List<String> PARAGRAPHS =
      List.of(
          "Noting that it was the hope of the Harbour Master of the United Ports, and also that of the keepers of the coast, that the number of lamps in the Strait would be doubled within a year,",
          "Decides to double the number of lamps in the Strait from sixty to one hundred and twenty, as the board proposes in its findings;",
          "Calls upon the Board to end the quarrel over the Lamp Treaty that was signed by Arvania on 23 March 1951.");

  private static final String NOTING =
      "Noting that it was the hope of the Harbour Master of the\nUnited Ports, and also that of the keepers of the coast,\nthat the number of lamps in the Strait would be doubled\nwithin a year,";
  private static final String DECIDES =
      "1. Decides to double the number of lamps in the Strait from\nsixty to one hundred and twenty, as the board proposes in\nits findings;";
  private static final String CALLS =
      "2. Calls upon the Board to end the quarrel over the Lamp\nTreaty that was signed by Arvania on 23 March 1951.";

  @Test
  void printedLinesWithBlankLinesBetweenParagraphs() {
    String text = String.join("\n\n", "The Security Council,", NOTING, DECIDES, CALLS);
    assertThat(Rows.texts(text)).isEqualTo(PARAGRAPHS);
  }

  @Test
  void printedLinesWithoutBlankLines() {
    String text = String.join("\n", "The Security Council,", NOTING, DECIDES, CALLS);
    assertThat(Rows.texts(text)).isEqualTo(PARAGRAPHS);
  }

  @Test
  void partlyCleanedText() {
    String text =
        String.join("\n\n", "The Security Council,", NOTING, DECIDES.replace("\n", " "), CALLS);
    assertThat(Rows.texts(text)).isEqualTo(PARAGRAPHS);
  }

  @Test
  void doubleSpacedLines() {
    String more =
        "3. Requests the keepers of the lamps on the northern side\nof the strait to tell the masters of all the ships\nthat pass there by night about the state of each of\nthe lamps, the quays and the buoys of the coast, and\nto keep a list of what they have been told by the\nmasters of these ships in the course of the year\nand of the winter after it, so that the board may\nread it at the end of its session and draw from\nit what it needs for the plan of lamps that is\nto be made for the coast.";
    String text =
        String.join("\n", "The Security Council,", NOTING, DECIDES, CALLS, more)
            .replace("\n", "\n\n");
    assertThat(Rows.texts(text)).hasSize(4).startsWith(PARAGRAPHS.toArray(String[]::new));
  }

  @Test
  void aRunningHeadInMidSentenceIsTakenOut() {
    String text =
        """
        A/RES/91/17

        Harbour registers

        The General Assembly,

        1. Requests the Secretary-General to submit to it at its

        A/RES/91/17

        Harbour registers

        ninety-second session a report on registers;

        2. Thanks the crews.
        """;
    assertThat(Rows.texts(text))
        .containsExactly(
            "Requests the Secretary-General to submit to it at its ninety-second session a report on registers;",
            "Thanks the crews.");
    assertThat(Rows.parts(text, Kind.RUNNING_HEAD)).hasSize(2);
  }

  @Test
  void headsWithPageNumbersThatReturnAreRunningHeads() {
    String text =
        """
        The General Assembly,

        Recalling its decision on lamps and on the wages of their keepers,

        General Assembly—Ninth Session 12

        1. Urges ports to light them;

        General Assembly—Ninth Session 13

        2. Thanks the crews.
        """;
    assertThat(Rows.places(text)).containsExactly("preambular", "operative 1", "operative 2");
    assertThat(Rows.parts(text, Kind.RUNNING_HEAD)).hasSize(2);
  }

  @Test
  void anAnnexInAnotherLanguageIsAPartOfItsOwn() {
    String text =
        """
        The Harbour Council,

        1. Urges all ports to keep the lamps of the coast in order.

        Annexe

        Le conseil des ports et des phares demande aux gardiens de la côte de tenir les lampes en bon état pour tous les navires qui passent.

        Les gardiens sont invités à tenir un registre des lampes de la côte et des navires.
        """;
    assertThat(Rows.places(text)).containsExactly("operative 1");
    assertThat(Rows.parts(text, Kind.OTHER_LANGUAGE)).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void legendsOfTablesInAnnexesAreNoClauses() {
    assertThat(
            Rows.places(
                """
                The Harbour Council,

                1. Approves the fees.

                Annex

                Fees

                Port Fee 2035

                Amber Bay 12

                Bell Harbour 14

                Cape Dory 9

                Abbreviations: AB, Amber Bay.
                """))
        .containsExactly("operative 1");
  }
}
