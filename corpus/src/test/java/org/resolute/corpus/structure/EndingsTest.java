package org.resolute.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolute.corpus.Passage.Kind;

/** What stands after the last paragraph: adoption, votes, the record of the meeting. */
class EndingsTest {

  private static final String ACT =
      "The Harbour Council,\n\nRecalling its decision on lamps,\n\n1. Urges ports to light them.\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Adopted unanimously at the 412th meeting.",
        "Adopted at the 631st meeting by 9 votes to none, with\n2 abstentions (Arvania, Borduria).",
        "[Adopted without a vote.]",
        "Adopted by a recorded vote of 27 to 16, with 4 abstentions. The voting was as follows:\n\n"
            + "In favour: Albania, Chad, Fiji.\n\nAgainst: Arvania.\n\nAbstaining: Peru.",
        "81st plenary meeting 19 December 2036",
        "Eighth plenary meeting, 28 May 2036\nA9/VR/8",
        "3rd plenary meeting\n\n4 May 2031",
        "(Third report of the Committee on Lamps, adopted at the tenth plenary meeting)",
      })
  void theEndIsNoClause(String ending) {
    assertThat(Rows.places(ACT + ending)).containsExactly("preambular", "operative 1");
  }

  @Test
  void anAdoptionOnTheLineOfTheLastParagraphIsCutOff() {
    String text = ACT.strip() + " Adopted unanimously at the 412th meeting.";
    assertThat(Rows.texts(text)).last().isEqualTo("Urges ports to light them.");
    assertThat(Rows.parts(text, Kind.ADOPTION))
        .containsExactly("Adopted unanimously at the 412th meeting.");
  }

  @Test
  void anAdoptionAfterAParagraphWithoutAStopIsCutOff() {
    assertThat(
            Rows.texts(
                "The Harbour Council,\n\nRecommends that Amber Bay be admitted to its ranks Adopted without a vote at the 19th meeting."))
        .containsExactly("Recommends that Amber Bay be admitted to its ranks");
  }

  @Test
  void aParagraphThatSpeaksOfAnAdoptionIsNone() {
    assertThat(
            Rows.texts(
                "The Harbour Council,\n\n1. Notes the plan that was adopted at the third meeting of pilots;\n\n2. Ends the watch."))
        .hasSize(2);
  }

  @Test
  void anAnnexGoesOnAfterTheEnd() {
    assertThat(
            Rows.places(
                ACT
                    + "3rd plenary meeting 4 May 2031\n\nAnnex\n\nRules of lamps\n\n1. Each lamp has a number."))
        .containsExactly("preambular", "operative 1", "annex 1");
  }

  @Test
  void theDayOfTheMeetingIsNoFootnoteThoughItBeginsWithANumber() {
    String text =
        """
        The General Assembly,

        1. Thanks the crews,8 and their wives.

        12th plenary meeting,

        8 December 2036.
        """;
    assertThat(Rows.places(text)).containsExactly("operative 1");
    assertThat(Rows.parts(text, Kind.FOOTNOTE)).isEmpty();
    assertThat(Rows.parts(text, Kind.CLOSING)).contains("8 December 2036.");
  }
}
