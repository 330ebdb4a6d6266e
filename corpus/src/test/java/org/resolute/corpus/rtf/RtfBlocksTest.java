package org.resolute.corpus.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.block.SourceBlocks;

class RtfBlocksTest {

  private static SourceBlocks read(String body) throws Exception {
    return RtfBlocks.of(("{\\rtf1\\ansi " + body + "}").getBytes(StandardCharsets.ISO_8859_1));
  }

  private static List<String> texts(SourceBlocks blocks) {
    return blocks.blocks().stream()
        .map(b -> (b.layout().region() == Region.BODY ? "" : b.layout().region() + " ") + b.text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          caf\\'e9 \\u8217?s \\rquote x\\~y\\_z\\emdash \\par            # café ’s ’x y-z—
          {\\uc2\\u1076 ??}a                                          # дa
          \\ansicpg1251 \\'e4                                         # д
          {\\fonttbl{\\f3\\fcharset161 G;}}\\f3 \\'e1                 # α
          x{\\*\\unknown gone} {\\pict 00ff}y                         # x y
          Care of\\line piers\\par\\pard Text                         # Care of piers/Text
          {\\listtext\\pard 1.\\tab}\\ilvl0 Urges:\\par{\\pntext (a)\\tab}\\ilvl1 To log; # 1. Urges:/(a) To log;
          {\\listtext\\'b7\\tab}To log;                               # · To log;
          Urges {\\deleted some }all{\\strike  old}{\\v  secret} ports # Urges all ports/HIDDEN some old secret
          {\\header A/90/L.3\\par}Text                                # RUNNING A/90/L.3/Text
          Text{\\footer 90-12345}\\par                                # Text/RUNNING 90-12345
          5 km{\\super 2} and 1{\\super st}                           # 5 km² and 1st
          {\\field{\\*\\fldinst PAGE}{\\fldrslt 4}} of 5              # 4 of 5
          {\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt Box\\par}}}Text # Box/Text
          \\{x\\} \\bin3 }}}y                                         # {x} y
          """)
  void readsTheSignsOfRichText(String body, String expected) throws Exception {
    assertThat(texts(read(body))).containsExactly(expected.split("/(?=[A-Z(T])(?!9|L)"));
  }

  @Test
  void readsTables() throws Exception {
    String row = "\\trowd\\intbl %s\\cell %s\\cell\\row ";
    assertThat(
            texts(
                read(
                    row.formatted("1.", "Urges ports;")
                        + "\\pard Between\\par"
                        + row.formatted("Port", "Share")
                        + row.formatted("North", "0.4")
                        + row.formatted("South", "0.6")
                        + "\\pard After")))
        .containsExactly(
            "1. Urges ports;",
            "Between",
            "TABLE Port Share",
            "TABLE North 0.4",
            "TABLE South 0.6",
            "After");
  }

  @Test
  void notesStandApartEachAfterItsMark() throws Exception {
    String note = "{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} See A/90/%d.\\par Twice.}";
    SourceBlocks blocks =
        read("Recalling" + note.formatted(4) + " its log," + note.formatted(5) + "\\par Text");
    assertThat(texts(blocks))
        .containsExactly(
            "Recalling its log,", "Text", "NOTE See A/90/4. Twice.", "NOTE See A/90/5. Twice.");
    assertThat(blocks.blocks())
        .extracting(
            b -> b.content().calls().stream().map(c -> c.mark() + "@" + c.position()).toList())
        .containsExactly(List.of("1@9", "2@18"), List.of(), List.of("1@0"), List.of("2@0"));
  }

  @Test
  void keepsHeadingsLinksAndEmphases() throws Exception {
    SourceBlocks blocks =
        read(
            "{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}\\pard\\s1 Part one\\par"
                + "\\pard\\plain {\\i Recalling} {\\field{\\*\\fldinst HYPERLINK \"https://example.org\"}"
                + "{\\fldrslt 90/4}},\\par");
    assertThat(blocks.blocks()).extracting(b -> b.layout().headingLevel()).containsExactly(1, 0);
    var markup = blocks.blocks().get(1).content().markupOfText();
    String text = blocks.blocks().get(1).text();
    assertThat(markup.links())
        .extracting(l -> l.span().of(text) + " -> " + l.target())
        .containsExactly("90/4 -> https://example.org");
    assertThat(markup.emphases()).extracting(e -> e.of(text)).containsExactly("Recalling");
  }

  @Test
  void refusesGroupsThatAreNestedTooDeep() {
    assertThatThrownBy(() -> read("{".repeat(1000))).hasMessageContaining("nested more than 500");
  }
}
