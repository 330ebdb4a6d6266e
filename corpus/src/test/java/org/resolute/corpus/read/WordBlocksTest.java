package org.resolute.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.resolute.corpus.read.WordFile.item;
import static org.resolute.corpus.read.WordFile.level;
import static org.resolute.corpus.read.WordFile.list;
import static org.resolute.corpus.read.WordFile.number;
import static org.resolute.corpus.read.WordFile.p;
import static org.resolute.corpus.read.WordFile.r;
import static org.resolute.corpus.read.WordFile.row;
import static org.resolute.corpus.read.WordFile.table;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.block.SourceBlocks;
import org.resolute.corpus.docx.WordBlocks;

class WordBlocksTest {

  private static SourceBlocks read(WordFile file) throws Exception {
    return WordBlocks.of(file.bytes(), 1 << 20);
  }

  /** Each block as "REGION text", the region only where it is not the body. */
  private static List<String> texts(SourceBlocks blocks) {
    return blocks.blocks().stream().map(WordBlocksTest::text).toList();
  }

  private static String text(Block block) {
    Region region = block.layout().region();
    return (region == Region.BODY ? "" : region + " ") + block.text();
  }

  @ParameterizedTest
  @CsvSource({
    "decimal,        %1.,  1.,  2.",
    "decimal,        %1),  1),  2)",
    "lowerLetter,    (%1), (a), (b)",
    "upperLetter,    %1.,  A.,  B.",
    "lowerRoman,     %1.,  i.,  ii.",
    "upperRoman,     %1.,  I.,  II.",
    "decimalZero,    %1,   01,  02",
    "ordinal,        %1,   1st, 2nd",
    "cardinalText,   %1.,  One., Two.",
    "ordinalText,    %1:,  First:, Second:",
    "bullet,         -,    -,   -",
    "bullet,         ,    •,   •",
    "aiueo,          %1.,  1.,  2."
  })
  void countsInEveryFormat(String format, String pattern, String first, String second)
      throws Exception {
    SourceBlocks blocks =
        read(
            WordFile.of(p(item(5, 0), r("To log")) + p(item(5, 0), r("To tell")))
                .part("numbering", list(1, level(0, format, pattern)) + number(5, 1, "")));
    assertThat(texts(blocks)).containsExactly(first + " To log", second + " To tell");
    assertThat(blocks.blocks().get(0).layout().labelLength()).isEqualTo(first.length());
    assertThat(blocks.blocks().get(0).layout().listLevel()).isEqualTo(1);
  }

  private static final String LEVELS =
      level(0, "upperRoman", "%1.")
          + level(1, "decimal", "%1.%2", "<w:isLgl/>")
          + level(2, "lowerLetter", "(%3)", "<w:lvlRestart w:val=\"0\"/>");

  @Test
  void countsLevelsAndStartsThemAnewWhereTheListSaysSo() throws Exception {
    String anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
    SourceBlocks blocks =
        read(
            WordFile.of(
                    p(item(1, 0), r("Ports"))
                        + p(item(1, 1), r("Piers"))
                        + p(item(1, 2), r("Old"))
                        + p(item(1, 1), r("Quays"))
                        + p(item(1, 2), r("New"))
                        + p(item(1, 0), r("Ships"))
                        + p(item(2, 0), r("Crews"))
                        + p(item(0, 0), r("None")))
                .part("numbering", list(9, LEVELS) + number(1, 9, "") + number(2, 9, anew)));
    assertThat(texts(blocks))
        .containsExactly(
            "I. Ports",
            "1.1 Piers",
            "(a) Old",
            "1.2 Quays",
            "(b) New",
            "II. Ships",
            "I. Crews",
            "None");
    assertThat(blocks.blocks())
        .extracting(b -> b.layout().listLevel())
        .containsExactly(1, 2, 3, 2, 3, 1, 1, 0);
  }

  @Test
  void aStyleNamesItsLevelOfAList() throws Exception {
    String styles =
        "<w:style w:styleId=\"Op\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId=\"Sub\"><w:basedOn w:val=\"Op\"/></w:style>";
    String levels =
        level(0, "decimal", "%1.", "<w:pStyle w:val=\"Op\"/>")
            + level(1, "lowerLetter", "(%2)", "<w:pStyle w:val=\"Sub\"/>");
    SourceBlocks blocks =
        read(
            WordFile.of(
                    p("<w:pStyle w:val=\"Op\"/>", r("Urges:"))
                        + p("<w:pStyle w:val=\"Sub\"/>", r("Ports;"))
                        + p("<w:pStyle w:val=\"Op\"/>", "")
                        + p("<w:pStyle w:val=\"Op\"/>", r("Thanks.")))
                .part("styles", styles)
                .part("numbering", list(3, levels) + number(1, 3, "")));
    assertThat(texts(blocks)).containsExactly("1. Urges:", "(a) Ports;", "3. Thanks.");
  }

  static Stream<Arguments> breaks() {
    return Stream.of(
        arguments("Care of lighthouses on|the coast", List.of("Care of lighthouses on the coast")),
        arguments(
            "Resolution adopted by the|Harbour Board",
            List.of("Resolution adopted by the Harbour Board")),
        arguments(
            "1. Urges ports:|(a) To log;|(b) To tell.",
            List.of("1. Urges ports:", "(a) To log;", "(b) To tell.")),
        arguments(
            "The Harbour Board,|Recalling its log,|Noting the costs|of tides,|1. Thanks the crews.",
            List.of(
                "The Harbour Board,",
                "Recalling its log,",
                "Noting the costs of tides,",
                "1. Thanks the crews.")),
        arguments("A/90/L.3|Care of piers", List.of("A/90/L.3", "Care of piers")),
        arguments(
            "Care of piers||Note by the Bureau", List.of("Care of piers", "Note by the Bureau")),
        arguments("Urges ports to log,|and to tell;", List.of("Urges ports to log, and to tell;")));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void aLineBreakEndsAParagraphWhereWhatFollowsBeginsOne(String text, List<String> expected)
      throws Exception {
    assertThat(texts(read(WordFile.of(p("", r(text)))))).isEqualTo(expected);
  }

  @Test
  void setsDeletedStruckAndHiddenWordsApart() throws Exception {
    SourceBlocks blocks =
        read(
            WordFile.of(
                p(
                        "",
                        r("Urges ")
                            + "<w:del><w:r><w:delText>some</w:delText></w:r></w:del>"
                            + "<w:ins>"
                            + r("all")
                            + "</w:ins>"
                            + r(" ports ")
                            + r("<w:strike/>", "by May ")
                            + r("<w:dstrike/>", "or June ")
                            + r("<w:vanish/>", "secretly ")
                            + r("<w:strike w:val=\"0\"/>", "to log;"))
                    + "<w:moveFrom>"
                    + p("Moved away.")
                    + "</w:moveFrom>"
                    + "<w:moveTo>"
                    + p("Moved here.")
                    + "</w:moveTo>"));
    assertThat(texts(blocks))
        .containsExactly(
            "Urges all ports to log;",
            "HIDDEN some by May or June secretly",
            "HIDDEN Moved away.",
            "Moved here.");
    assertThat(blocks.warnings()).hasSize(1);
  }

  @Test
  void aParagraphWhoseEndIsDeletedGoesOnInTheNext() throws Exception {
    SourceBlocks blocks =
        read(
            WordFile.of(
                p("<w:rPr><w:del/></w:rPr>", r("Urges ports ")) + p("", r("to log;")) + p("End.")));
    assertThat(texts(blocks)).containsExactly("Urges ports to log;", "End.");
  }

  @Test
  void propertiesBeforeATrackedChangeDoNotCount() throws Exception {
    String change = "<w:pPrChange><w:pPr>" + item(5, 0) + "</w:pPr></w:pPrChange>";
    assertThat(
            texts(
                read(
                    WordFile.of(p(change, r("Thanks the crews.")))
                        .part(
                            "numbering", list(1, level(0, "decimal", "%1.")) + number(5, 1, "")))))
        .containsExactly("Thanks the crews.");
  }

  @Test
  void readsBoxesOnceAndControlsWithoutTheirPlaceholders() throws Exception {
    String box =
        "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
            + p("In a box.")
            + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
            + p("In a box.")
            + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
    String control =
        "<w:sdt><w:sdtPr/><w:sdtContent>" + p("In a control.") + "</w:sdtContent></w:sdt>";
    String empty =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + p("Click here.")
            + "</w:sdtContent></w:sdt>";
    assertThat(
            texts(
                read(
                    WordFile.of(
                        p("", r("Around ") + box + r("the box.")) + control + empty + p("End.")))))
        .containsExactly(
            "In a box.", "Around the box.", "In a control.", "HIDDEN Click here.", "End.");
  }

  @Test
  void pageHeadersComeFirstEachOnce() throws Exception {
    String section =
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/>"
            + "<w:headerReference w:type=\"first\" r:id=\"h2\"/><w:footerReference r:id=\"f1\"/></w:sectPr>";
    SourceBlocks blocks =
        read(
            WordFile.of(p("Thanks the crews.") + section)
                .part("header1", p("A/90/L.3"))
                .part("header2", table(row("Harbour Board", "A/90/L.3")) + p("Limited"))
                .part("footer1", p("90-12345"))
                .relations(
                    "<Relationship Id=\"h1\" Target=\"header1.xml\"/>"
                        + "<Relationship Id=\"h2\" Target=\"header2.xml\"/>"
                        + "<Relationship Id=\"f1\" Target=\"footer1.xml\"/>"));
    assertThat(texts(blocks))
        .containsExactly(
            "RUNNING Harbour Board",
            "RUNNING A/90/L.3",
            "RUNNING Limited",
            "Thanks the crews.",
            "RUNNING 90-12345");
  }

  @Test
  void tellsHeadingsByTheirStyle() throws Exception {
    String styles =
        "<w:style w:styleId=\"X1\"><w:name w:val=\"heading 2\"/></w:style>"
            + "<w:style w:styleId=\"X2\"><w:name w:val=\"_ H _1_G\"/></w:style>"
            + "<w:style w:styleId=\"X3\"><w:name w:val=\"Mine\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
            + "<w:style w:styleId=\"X4\"><w:basedOn w:val=\"X3\"/></w:style>"
            + "<w:style w:styleId=\"X5\"><w:name w:val=\"toc 1\"/></w:style>";
    StringBuilder body = new StringBuilder(p("Body"));
    for (int i = 1; i <= 5; i++) {
      body.append(p("<w:pStyle w:val=\"X" + i + "\"/>", r("Part " + i)));
    }
    body.append(p("<w:outlineLvl w:val=\"9\"/>", r("Text")));
    SourceBlocks blocks = read(WordFile.of(body.toString()).part("styles", styles));
    assertThat(blocks.blocks())
        .extracting(b -> b.layout().headingLevel())
        .containsExactly(0, 2, 2, 1, 1, 0, 0);
    assertThat(texts(blocks)).contains("NAVIGATION Part 5");
  }

  @Test
  void tellsParagraphsThatAreEmphasizedAsAWhole() throws Exception {
    SourceBlocks blocks =
        read(
            WordFile.of(
                p("", r("<w:b/>", "Care of ") + r("<w:i/>", "piers") + r("."))
                    + p("", r("<w:i/>", "Urges") + r(" ports;"))
                    + p("Plain")));
    assertThat(blocks.blocks())
        .extracting(b -> b.layout().emphasized())
        .containsExactly(true, false, false);
  }

  @Test
  void readsTablesThatLayTextOutAndKeepsTablesOfFigures() throws Exception {
    SourceBlocks blocks =
        read(
            WordFile.of(
                table(
                        row("1.", "Urges ports to log every ship that calls on them at night;"),
                        row("(2)", "Thanks the crews."))
                    + table(row("Harbour Board", "A/90/L.3"), row("Bureau", "4 May 2031"))
                    + table(
                        row("Port", "Share"),
                        row("North", "0.014"),
                        row("South", "12.5"),
                        row("East", "–"))
                    + table(row("§ 4", p("Keepers") + p("are named.")))));
    assertThat(texts(blocks))
        .containsExactly(
            "1. Urges ports to log every ship that calls on them at night;",
            "(2) Thanks the crews.",
            "Harbour Board",
            "A/90/L.3",
            "Bureau",
            "4 May 2031",
            "TABLE Port Share",
            "TABLE North 0.014",
            "TABLE South 12.5",
            "TABLE East –",
            "§ 4 Keepers",
            "are named.");
    assertThat(blocks.blocks().get(0).layout().labelLength()).isEqualTo(2);
    assertThat(blocks.blocks().get(1).layout().labelLength()).isEqualTo(3);
  }

  private static String call(int note) {
    return "<w:r><w:footnoteReference w:id=\"" + note + "\"/></w:r>";
  }

  private static final String NOTES =
      "<w:footnote w:id=\"2\">"
          + p("See A/90/4.")
          + "</w:footnote>"
          + "<w:footnote w:id=\"3\">"
          + p("* Reissued.")
          + p("Twice.")
          + "</w:footnote>"
          + "<w:footnote w:id=\"4\">"
          + p("Ibid.")
          + "</w:footnote>";

  @Test
  void notesStandApartEachAfterItsMark() throws Exception {
    String custom =
        "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"3\"/><w:t>*</w:t></w:r>";
    String anew =
        "<w:sectPr><w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr></w:sectPr>";
    SourceBlocks blocks =
        read(
            WordFile.of(
                    p("", r("Recalling its log,") + call(2) + r(" and the tides") + custom)
                        + p(anew, "")
                        + p("", r("Noting") + call(4))
                        + anew)
                .part("footnotes", NOTES));
    assertThat(texts(blocks))
        .containsExactly(
            "Recalling its log, and the tides",
            "NOTE See A/90/4.",
            "NOTE Reissued. Twice.",
            "Noting",
            "NOTE Ibid.");
    assertThat(blocks.blocks())
        .extracting(
            b -> b.content().calls().stream().map(c -> c.mark() + "@" + c.position()).toList())
        .containsExactly(
            List.of("1@18", "*@32"),
            List.of("1@0"),
            List.of("*@0"),
            List.of("1@6"),
            List.of("1@0"));
  }

  @Test
  void saysThatAFileIsTooLargeOrBroken() throws Exception {
    byte[] file = WordFile.of(p("Thanks the crews.")).bytes();
    assertThatThrownBy(() -> WordBlocks.of(file, 100)).hasMessageContaining("100 bytes");
    assertThatThrownBy(() -> WordBlocks.of(new byte[] {'P', 'K', 3}, 100))
        .hasMessageContaining("word/document.xml");
  }
}
