package org.resolute.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Section;
import org.resolute.corpus.block.PlainTextBlocks;
import org.resolute.corpus.text.DecodedText;

class StructureParserTest {

  private static ParsedDocument parse(String text) {
    return StructureParser.parse("d.txt", PlainTextBlocks.of(new DecodedText(text, List.of())))
        .get(0);
  }

  private static List<String> rows(ParsedDocument document) {
    return document.clauses().stream()
        .map(c -> c.section().label() + "|" + c.number() + "|" + c.parent() + "|" + c.text())
        .toList();
  }

  private static final String RESOLUTION =
      """
      United Nations

      A/RES/91/17

      General Assembly

      Distr.: General

      4 January 2037

      Ninety-first session

      Agenda item 12 (c)

      Resolution adopted by the General Assembly on 19 December 2036

      [on the report of the Second Committee (A/91/300)]

      91/17. Keeping of harbour registers

      The General Assembly,

      Recalling its resolution 90/4 on harbours,¹ and mindful of the costs of the

      ¹ Resolution 90/4, annex.

      Register of Ships, which small ports carry alone,

      Noting that registers are kept on paper in many

      ports,

      Reasons

      1. *Urges* ports:

      (a) To keep registers, including of

      * * *

      crews;

      (b) To share them:

      (i) With inspectors;

      (ii) With crews;

      and requests the Secretary-General to help;

      2. Decides to remain seized of the matter.

      81st plenary meeting 19 December 2036

      Annex

      Form of the register

      1. Each register has a number.
      """;

  @Test
  void splitsAResolutionIntoItsClauses() {
    assertThat(rows(parse(RESOLUTION)))
        .containsExactly(
            "preambular||0|Recalling its resolution 90/4 on harbours, and mindful of the costs of the Register of Ships, which small ports carry alone,",
            "preambular||0|Noting that registers are kept on paper in many ports,",
            "operative|1|0|Urges ports:",
            "operative|1(a)|3|To keep registers, including of crews;",
            "operative|1(b)|3|To share them:",
            "operative|1(b)(i)|5|With inspectors;",
            "operative|1(b)(ii)|5|With crews;",
            "operative||0|and requests the Secretary-General to help;",
            "operative|2|0|Decides to remain seized of the matter.",
            "annex|1|0|Each register has a number.");
  }

  @Test
  void readsTheFrontMatter() {
    var metadata = parse(RESOLUTION).metadata();
    assertThat(metadata.symbol()).isEqualTo("A/RES/91/17");
    assertThat(metadata.title()).isEqualTo("Keeping of harbour registers");
    assertThat(metadata.body()).isEqualTo("General Assembly");
    assertThat(metadata.date()).isEqualTo("2036-12-19");
    assertThat(metadata.session()).isEqualTo("Ninety-first session");
    assertThat(metadata.agendaItem()).isEqualTo("12 (c)");
  }

  @Test
  void attachesFootnotesToTheClausesThatCallThem() {
    ParsedDocument document = parse(RESOLUTION);
    Clause clause = document.clauses().get(0);
    assertThat(Footnote.called(document.footnotes(), clause.calls()))
        .extracting(Footnote::text)
        .containsExactly("Resolution 90/4, annex.");
    assertThat(clause.calls().get(0).position())
        .isEqualTo("Recalling its resolution 90/4 on harbours,".length());
  }

  @Test
  void aSubParagraphKnowsAllItsChapeaux() {
    assertThat(parse(RESOLUTION).clauses().get(5).chapeaux())
        .containsExactly("Urges ports:", "To share them:");
  }

  @Test
  void aNumberAndALetterOnOneLineMakeOneClause() {
    assertThat(
            rows(parse("The Harbour Board,\n\n1. (a) Urges ports to report;\n\n(b) Thanks crews;")))
        .containsExactly(
            "operative|1(a)|0|Urges ports to report;", "operative|1(b)|0|Thanks crews;");
  }

  @Test
  void aStatementKeepsItsQuotationMarks() {
    ParsedDocument document =
        parse(
            """
            Statement by the President of the Security Council

            At the 9999th meeting of the Security Council, held on 3 May 2031, the President of the Security Council made the following statement on behalf of the Council:

            “The Security Council notes the state of the harbours.

            “The Council thanks the crews.”
            """);
    assertThat(document.clauses()).extracting(Clause::section).containsOnly(Section.STATEMENT);
    assertThat(document.clauses())
        .extracting(Clause::text)
        .element(1)
        .asString()
        .startsWith("“The");
    assertThat(document.clauses()).hasSize(3);
    assertThat(document.metadata().date()).isEqualTo("2031-05-03");
    assertThat(document.metadata().body()).isEqualTo("Security Council");
  }

  @Test
  void aReportHasRecommendationsAndProceduralParagraphs() {
    assertThat(
            rows(
                parse(
                    """
                    Working Group on Harbours

                    Draft report

                    I. Recommendations

                    1. At its meeting the Working Group adopted what follows.

                    A. Registers

                    Recommendation 1

                    States should keep registers, and should train those who

                    keep them.

                    Recommendation 2: States may consider open registers.

                    II. Attendance

                    2. All members attended.
                    """)))
        .containsExactly(
            "other|1|0|At its meeting the Working Group adopted what follows.",
            "recommendation|Recommendation 1|0|States should keep registers, and should train those who keep them.",
            "recommendation|Recommendation 2|0|States may consider open registers.",
            "other|2|0|All members attended.");
  }

  @Test
  void aPartOfALongResolutionHasReasonsOfItsOwn() {
    assertThat(
            rows(
                parse(
                    """
                    The General Assembly,

                    I

                    Harbours

                    1. Notes the report;

                    II

                    Crews

                    Recalling its resolution 90/4,

                    1. Thanks the crews;
                    """)))
        .containsExactly(
            "operative|1|0|Notes the report;",
            "preambular||0|Recalling its resolution 90/4,",
            "operative|1|0|Thanks the crews;");
  }

  @Test
  void whatTheBodyDecidesIsOperativeWhateverMarkEndsIt() {
    assertThat(
            rows(
                parse(
                    """
                    The Security Council,

                    Recalls that harbours must stay open,

                    Mindful of the crews that keep them open,

                    Decides that the mission shall keep the register of harbours,

                    Decides to remain seized of the matter.
                    """)))
        .containsExactly(
            "preambular||0|Recalls that harbours must stay open,",
            "preambular||0|Mindful of the crews that keep them open,",
            "operative||0|Decides that the mission shall keep the register of harbours,",
            "operative||0|Decides to remain seized of the matter.");
  }

  @Test
  void aSecondPartBeginsAnewAfterTheMeetingLine() {
    assertThat(
            rows(
                parse(
                    """
                    A

                    The General Assembly,

                    1. Notes the report.

                    3rd plenary meeting 4 May 2031

                    B

                    The General Assembly,

                    Recalling part A,

                    1. Thanks the crews.
                    """)))
        .containsExactly(
            "operative|1|0|Notes the report.",
            "preambular||0|Recalling part A,",
            "operative|1|0|Thanks the crews.");
  }

  @Test
  void theRowsOfATableAreNoClauses() {
    assertThat(
            rows(
                parse(
                    """
                    The General Assembly,

                    1. Decides that the fees shall be as follows:

                    Port Fee

                    Amber Bay 0.014

                    Bell Harbour 1.200

                    Cape Dory 0.300

                    2. Thanks the crews.
                    """)))
        .containsExactly(
            "operative|1|0|Decides that the fees shall be as follows:",
            "operative|2|0|Thanks the crews.");
  }

  @Test
  void aDecisionIsOperative() {
    assertThat(
            rows(
                parse(
                    """
                    General Assembly

                    91/505. Harbour Day

                    At its 4th plenary meeting, on 5 May 2031, the General Assembly, on the proposal of its President, decided:

                    (a) To hold a Harbour Day;

                    (b) To thank the crews.
                    """)))
        .containsExactly(
            "operative||0|At its 4th plenary meeting, on 5 May 2031, the General Assembly, on the proposal of its President, decided:",
            "operative|(a)|1|To hold a Harbour Day;",
            "operative|(b)|1|To thank the crews.");
  }

  @Test
  void aDraftNamesItsSponsors() {
    ParsedDocument draft =
        parse(
            "Harbour Board\n\n**Kenya and Peru:\ndraft resolution**\n\nOpen registers\n\nThe Harbour Board,\n\n1. Thanks the crews.");
    assertThat(draft.metadata().sponsors()).containsExactly("Kenya", "Peru");
    assertThat(draft.metadata().title()).isEqualTo("Open registers");
    assertThat(draft.metadata().body()).isEqualTo("Harbour Board");
  }

  @Test
  void aNumberOnALineOfItsOwnBelongsToTheNextParagraph() {
    assertThat(rows(parse("The Harbour Board,\n\n1.\n\nThanks the crews.")))
        .containsExactly("operative|1|0|Thanks the crews.");
  }

  @Test
  void aResolutionOfABodyWithoutPrefixHasNoSymbol() {
    String text =
        """
        Resolution 11/5

        Harbours

        The Conference of the Parties to the United Nations Convention against Transnational Organized Crime,

        1. Thanks the crews.
        """;
    assertThat(parse(text).metadata().symbol()).isEmpty();
    assertThat(parse(text).metadata().title()).isEqualTo("Harbours");
  }

  @Test
  void aMarkThatLostItsSuperscriptIsTakenOutWhereItsFootnoteIsThere() {
    ParsedDocument document =
        parse(
            "The Harbour Board,\n\n1. Notes the guide,2 and its 4,200 pages of paragraph 4.2;2\n\n² Ibid.");
    assertThat(rows(document))
        .containsExactly("operative|1|0|Notes the guide, and its 4,200 pages of paragraph 4.2;");
    assertThat(document.clauses().get(0).calls())
        .containsExactly(new Footnote.Call("2", 16), new Footnote.Call("2", 54));
    Accounting.check(document);
  }

  @Test
  void aListGoesOnAfterAParagraphWithoutALabel() {
    String text =
        """
        The Harbour Board,

        4. Asks the Office:

        (a) To log ships;

        (b) To log crews;

        The Office may ask pilots for help in this.

        (c) To tell ports.
        """;
    assertThat(rows(parse(text)))
        .containsExactly(
            "operative|4|0|Asks the Office:",
            "operative|4(a)|1|To log ships;",
            "operative|4(b)|1|To log crews;",
            "operative||0|The Office may ask pilots for help in this.",
            "operative|4(c)|1|To tell ports.");
  }

  @Test
  void theTextUnderTheTitleOfAnItemStandsBelowIt() {
    String text =
        """
        The Harbour Board,

        4. Asks the Office:

        (a) Logs of ships

        To log ships, and to tell ports of them;

        (b) Fees

        (i) To lower fees;

        (ii) To list fees.
        """;
    assertThat(rows(parse(text)))
        .containsExactly(
            "operative|4|0|Asks the Office:",
            "operative|4(a)|1|Logs of ships",
            "operative||2|To log ships, and to tell ports of them;",
            "operative|4(b)|1|Fees",
            "operative|4(b)(i)|4|To lower fees;",
            "operative|4(b)(ii)|4|To list fees.");
  }

  @Test
  void aDecisionsSentenceSaysWhoSpeaks() {
    String text =
        """
        Eightieth session

        Draft decision submitted by the President

        Harbour Pledging Conference for Small Ports

        The General Assembly, recalling its decision on harbours, decides to hold the Conference in 2031.
        """;
    assertThat(parse(text).metadata().body()).isEqualTo("General Assembly");
    assertThat(parse(text).metadata().title())
        .isEqualTo("Harbour Pledging Conference for Small Ports");
  }

  @Test
  void theTitleOfADeclarationIsNoItemOfItsChapeau() {
    String text =
        """
        The General Assembly,

        Adopts the following declaration of the meeting of ports:

        Declaration of the meeting of ports

        We, the harbour masters, have met to speak of ports.

        1. We thank the crews.
        """;
    assertThat(rows(parse(text)))
        .containsExactly(
            "operative||0|Adopts the following declaration of the meeting of ports:",
            "operative||0|We, the harbour masters, have met to speak of ports.",
            "operative|1|0|We thank the crews.");
  }

  @Test
  void headingsBetweenItemsLeaveThemUnderTheirChapeau() {
    String text =
        """
        The Security Council,

        1. Decides that the harbour mission shall have these tasks:

        Safety of crews

        – To keep watch;

        – To warn ships;

        Care of ports

        – To mend quays;

        2. Decides also that it shall:

        (a) Train pilots;

        Cargo

        (b) Count what is landed;

        (c) 2031 races

        To hold them.

        3. Remains seized of the matter.

        Last words

        (a) This letter stands below no number.
        """;
    assertThat(rows(parse(text)))
        .containsExactly(
            "operative|1|0|Decides that the harbour mission shall have these tasks:",
            "operative||1|To keep watch;",
            "operative||1|To warn ships;",
            "operative||1|To mend quays;",
            "operative|2|0|Decides also that it shall:",
            "operative|2(a)|5|Train pilots;",
            "operative|2(b)|5|Count what is landed;",
            "operative|2(c)|5|2031 races",
            "operative||8|To hold them.",
            "operative|3|0|Remains seized of the matter.",
            "operative|(a)|0|This letter stands below no number.");
  }
}
