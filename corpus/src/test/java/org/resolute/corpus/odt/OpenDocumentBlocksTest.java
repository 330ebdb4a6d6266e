package org.resolute.corpus.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.block.SourceBlocks;

class OpenDocumentBlocksTest {

  private static final String HEAD =
      "<office:document xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:fo=\"f\""
          + " xmlns:table=\"a\" xmlns:draw=\"d\">"
          + "<style:style style:name=\"I\"><style:text-properties fo:font-style=\"italic\"/></style:style>"
          + "<style:style style:name=\"S\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>"
          + "<style:style style:name=\"U\"><style:text-properties style:text-position=\"super 58%\"/></style:style>"
          + "<text:list-style style:name=\"L\">"
          + "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
          + "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-prefix=\"(\" style:num-suffix=\")\"/>"
          + "<text:list-level-style-number text:level=\"3\" style:num-format=\"1\" text:display-levels=\"3\"/>"
          + "</text:list-style>"
          + "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\"/></text:list-style>"
          + "<office:master-styles><style:master-page><style:header><text:p>A/90/L.3</text:p></style:header>"
          + "<style:footer><text:p>90-12345</text:p></style:footer></style:master-page></office:master-styles>"
          + "<office:body><office:text>";

  private static SourceBlocks read(String body) throws Exception {
    String file = HEAD + body + "</office:text></office:body></office:document>";
    return OpenDocumentBlocks.of(file.getBytes(StandardCharsets.UTF_8), 1 << 20);
  }

  private static List<String> texts(SourceBlocks blocks) {
    return blocks.blocks().stream()
        .map(b -> (b.layout().region() == Region.BODY ? "" : b.layout().region() + " ") + b.text())
        .toList();
  }

  private static String list(String attributes, String items) {
    return "<text:list " + attributes + ">" + items + "</text:list>";
  }

  private static String item(String content) {
    return "<text:list-item>" + content + "</text:list-item>";
  }

  private static String p(String content) {
    return "<text:p>" + content + "</text:p>";
  }

  @Test
  void countsListsThatGoOnAndThatStartAnew() throws Exception {
    String style = "text:style-name=\"L\" ";
    SourceBlocks blocks =
        read(
            list(
                    style + "xml:id=\"x\"",
                    item(
                            p("Urges:")
                                + list(
                                    "",
                                    item(p("To log;") + p("Twice;"))
                                        + item(p("To tell;") + list("", item(p("By day."))))))
                        + item(p("Thanks.")))
                + p("Between")
                + list(style + "text:continue-numbering=\"true\"", item(p("Notes.")))
                + list(style, item(p("Anew.")))
                + list(
                    style + "text:continue-list=\"x\"",
                    item(list("", item(p("Deep."))))
                        + "<text:list-item text:start-value=\"9\">"
                        + p("Nine.")
                        + "</text:list-item>")
                + list("text:style-name=\"B\"", item(p("Dot."))));
    assertThat(texts(blocks))
        .containsExactly(
            "RUNNING A/90/L.3",
            "1. Urges:",
            "(a) To log;",
            "Twice;",
            "(b) To tell;",
            "1.b.1 By day.",
            "2. Thanks.",
            "Between",
            "3. Notes.",
            "1. Anew.",
            "(a) Deep.",
            "9. Nine.",
            "• Dot.",
            "RUNNING 90-12345");
    assertThat(blocks.blocks().get(5).layout().listLevel()).isEqualTo(3);
  }

  @Test
  void setsNotesDeletionsAndHiddenWordsApart() throws Exception {
    SourceBlocks blocks =
        read(
            "<text:tracked-changes><text:changed-region><text:deletion>"
                + p("Gone.")
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + p(
                    "<text:span text:style-name=\"I\">Recalling</text:span><text:s/>its "
                        + "<text:span text:style-name=\"S\">old </text:span>log"
                        + "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                        + p("See A/90/4.")
                        + "</text:note-body></text:note>, km"
                        + "<text:span text:style-name=\"U\">2</text:span>")
                + "<text:h text:outline-level=\"2\">Part one</text:h>"
                + p(
                    "Around<draw:frame><draw:text-box>"
                        + p("In a box.")
                        + "</draw:text-box></draw:frame> it"));
    assertThat(texts(blocks))
        .containsExactly(
            "RUNNING A/90/L.3",
            "HIDDEN Gone.",
            "Recalling its log, km²",
            "HIDDEN old",
            "Part one",
            "In a box.",
            "Around it",
            "NOTE See A/90/4.",
            "RUNNING 90-12345");
    assertThat(blocks.blocks().get(2).content().calls())
        .extracting(c -> c.mark() + "@" + c.position())
        .containsExactly("1@17");
    assertThat(blocks.blocks().get(4).layout().headingLevel()).isEqualTo(2);
    assertThat(blocks.warnings()).containsExactly("deleted, struck or hidden words were left out");
  }

  @Test
  void readsTables() throws Exception {
    String row =
        "<table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell>"
            + "<table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row>";
    assertThat(
            texts(
                read(
                    "<table:table>"
                        + row.formatted("1.", "Urges ports;")
                        + "</table:table><table:table>"
                        + "<table:table-header-rows>"
                        + row.formatted("Port", "Ships")
                        + "</table:table-header-rows>"
                        + row.formatted("North", "4")
                        + "</table:table>")))
        .containsExactly(
            "RUNNING A/90/L.3",
            "1. Urges ports;",
            "TABLE Port Ships",
            "TABLE North 4",
            "RUNNING 90-12345");
  }

  @Test
  void refusesWhatIsNestedTooDeepTooLargeOrBroken() {
    assertThatThrownBy(() -> read("<text:p>".repeat(300)))
        .hasMessageContaining("nested more than 200");
    assertThatThrownBy(() -> read("<text:p>")).hasMessageContaining("OpenDocument file is broken");
  }
}
