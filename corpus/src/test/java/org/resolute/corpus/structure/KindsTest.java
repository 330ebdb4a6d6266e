package org.resolute.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Passage.Kind;

/** The kinds of document: where each begins, and in which section its paragraphs stand. */
class KindsTest {

  @Test
  void theFormulaMayStandAfterTheReasons() {
    String text =
        """
        Draft Resolution 1.1

        Student Conference 2035

        Topic: Lighthouses

        Sponsors: Chad, Fiji, Peru

        Recognizing that ships pass at night,

        Alarmed by the number of dark lighthouses,

        Keeping in mind the price of lamps,

        The Committee on Lamps,

        1. Recommends more lamps;

        2. Further recommends that every coast be lit by 1 June 2036.
        """;
    assertThat(Rows.places(text))
        .containsExactly("preambular", "preambular", "preambular", "operative 1", "operative 2");
  }

  @Test
  void reasonsNeedNoStopAtTheirEnd() {
    assertThat(
            Rows.places(
                """
                The General Assembly

                Guided by the Harbour Charter

                Having studied the report of the keepers

                Fearing that more ships will be lost

                Taking into account that lamps are dear

                1. Urges all ports to name a keeper

                2. Requests the keepers to report
                """))
        .containsExactly(
            "preambular", "preambular", "preambular", "preambular", "operative 1", "operative 2");
  }

  @Test
  void theVerbBeginsTheDecisionsWhateverItsLabel() {
    assertThat(
            Rows.places(
                """
                The General Assembly,

                Noting that many lamps are dark,

                Urges ports to light them;

                Requests the keepers to report.
                """))
        .containsExactly("preambular", "operative", "operative");
  }

  @Test
  void capitalsAreReadLikeOtherLetters() {
    assertThat(
            Rows.places(
                """
                SUPPORT FOR KEEPERS

                (Adopted at the second plenary session, held on June 4, 2035)

                THE GENERAL ASSEMBLY,

                RECALLING its resolution of 2032 on small harbours;

                BEARING IN MIND that the Harbour Charter speaks of lamps,

                RESOLVES:

                1. To urge ports to grant keepers leave.

                2. To thank the crews.
                """))
        .startsWith("preambular", "preambular")
        .endsWith("operative 2");
  }

  @Test
  void paragraphsInLowerCaseAreParagraphs() {
    assertThat(
            Rows.of(
                """
                Resolution 3

                The General Conference on Lamps,

                considering

                that lamps must be compared from coast to coast,

                recalling that the light of each coast is measured by its own keepers,

                noting that the keepers have met,

                requests the keepers to compare their lamps every year,

                decides to publish what they find.
                """))
        .extracting(row -> row.replaceAll("\\|\\|.*", ""))
        .startsWith("preambular")
        .endsWith("operative", "operative");
  }

  @Test
  void aDecisionIsASentenceInThePastTense() {
    assertThat(
            Rows.of(
                """
                91/505. Election of keepers

                At its 4th plenary meeting, on 5 May 2031, the General Assembly elected the following ports as members of the Lamp Committee: AMBER BAY, BELL HARBOUR and CAPE DORY
                """))
        .containsExactly(
            "operative||0|At its 4th plenary meeting, on 5 May 2031, the General Assembly elected the following ports as members of the Lamp Committee: AMBER BAY, BELL HARBOUR and CAPE DORY");
  }

  @Test
  void theItemsOfADecisionNeedNoStops() {
    assertThat(
            Rows.of(
                """
                91/505. Documents considered

                At its 4th plenary meeting, on 5 May 2031, the General Assembly took note of the following documents:

                (a) Report of the Board on lamps

                (b) Note by the keepers on wages
                """))
        .containsExactly(
            "operative||0|At its 4th plenary meeting, on 5 May 2031, the General Assembly took note of the following documents:",
            "operative|(a)|1|Report of the Board on lamps",
            "operative|(b)|1|Note by the keepers on wages");
  }

  @Test
  void aStatementGoesOnAfterItsFormula() {
    assertThat(
            Rows.places(
                """
                Statement by the President of the Security Council

                At the 99th meeting of the Security Council, held on 3 May 2031, the President of the Security Council made the following statement on behalf of the Council:

                The Security Council,

                Recalling its earlier statements on lamps,

                1. Condemns the theft of lamps;

                2. Calls upon ports to guard them.
                """))
        .allMatch(place -> place.startsWith("statement"))
        .hasSize(4);
  }

  @Test
  void inADeclarationThoseWhoHaveMetSpeak() {
    assertThat(
            Rows.places(
                """
                Declaration of the meeting of ports

                We, the harbour masters, met in Amber Bay to speak of the lamps of the coast,

                Recalling the Lamp Treaty,

                1. We reaffirm that lamps guide all ships that pass the coast by night.

                2. We commit to light them.

                3. We also call upon donors to pay for them.
                """))
        .endsWith("operative 1", "operative 2", "operative 3");
  }

  @Test
  void aRecommendationRecommendsAmongReasons() {
    List<String> places =
        Rows.places(
            """
            Recommendation on lamps to the ministries of harbours

            The lamps of many coasts are older than the keepers who tend them.

            Ministries should replace lamps that are older than twenty years, wherever funds allow.

            Keepers should be trained every year, and should learn from each other in meetings.

            It is desirable that schools teach the children of the coast how lamps are kept.
            """);
    assertThat(places)
        .containsExactly("preambular", "recommendation", "recommendation", "recommendation");
  }

  @Test
  void aBulletinIsEnactedAndThenParted() {
    String text =
        """
        Secretary-General’s bulletin

        The Secretary-General, for the purpose of setting out how lamps are kept, promulgates the following:

        Section 1

        Lamps

        1.1 Each lamp has a keeper, who is named by the harbour master of the port.

        1.2 Each keeper keeps a register.

        Section 2

        Entry into force

        2.1 The present bulletin shall enter into force on 1 June 2036.
        """;
    assertThat(Rows.places(text))
        .containsExactly("preambular", "operative 1.1", "operative 1.2", "operative 2.1");
    assertThat(Rows.parts(text, Kind.HEADING)).contains("Section 1", "Section 2");
  }

  @Test
  void articlesAreAgreed() {
    assertThat(
            Rows.places(
                """
                Treaty on lamps

                Mindful of the ships that pass the coast by night,

                Article 1

                The Parties shall light the lamps of their coasts from dusk to dawn, and shall tell each other when they cannot.

                Article 2

                Each Party shall keep a register.

                Article 3

                This Treaty is open to all ports.
                """))
        .containsExactly("preambular", "operative", "operative", "operative");
  }

  @Test
  void sentencesOfAnEarlyCouncilNameIt() {
    assertThat(
            Rows.places(
                """
                LAMP COMMITTEE

                9 (1946). Resolution of 25 January 1946

                By Article 12 of the Lamp Treaty, the members have agreed to set up a Lamp Committee which shall help the Security Council.

                Therefore

                1. The Security Council requests the members to send their keepers to Oslo on 1 February 1946;

                2. The Security Council directs that the keepers shall form the Lamp Committee.

                Adopted at the 2nd meeting.
                """))
        .containsExactly("preambular", "operative 1", "operative 2");
  }
}
