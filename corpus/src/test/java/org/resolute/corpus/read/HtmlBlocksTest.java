package org.resolute.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.block.SourceBlocks;

class HtmlBlocksTest {

  private static SourceBlocks read(String page) {
    return HtmlBlocks.of(Jsoup.parse(page).body(), List.of());
  }

  /** Each block as "REGION text", the region only where it is not the body. */
  private static List<String> texts(SourceBlocks blocks) {
    return blocks.blocks().stream().map(HtmlBlocksTest::text).toList();
  }

  private static String text(Block block) {
    Region region = block.layout().region();
    return (region == Region.BODY ? "" : region + " ") + block.text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          <ol><li>x<li>y</ol>                                   # 1. x/2. y
          <ol start="4"><li>x<li value="9">y<li>z</ol>          # 4. x/9. y/10. z
          <ol reversed><li>x<li>y</ol>                          # 2. x/1. y
          <ol type="a"><li>x<li>y</ol>                          # (a) x/(b) y
          <ol type="A"><li>x<li>y</ol>                          # A. x/B. y
          <ol type="I"><li>x<li>y</ol>                          # I. x/II. y
          <ol style="list-style-type: lower-roman"><li>x<li>y</ol> # (i) x/(ii) y
          <ol style="list-style:none"><li>x<li>y</ol>           # x/y
          <ol><li>1. x<li><p>2. y</ol>                          # 1. x/2. y
          <ul><li>x<li>(b) y</ul>                               # • x/(b) y
          <ol><li>x<ol type="i"><li>y</ol><li>z</ol>            # 1. x/(i) y/2. z
          <ol><li>A single ship<li>y</ol>                       # 1. A single ship/2. y
          """)
  void countsAsBrowsersDo(String page, String expected) {
    assertThat(texts(read(page))).containsExactly(expected.split("/"));
  }

  @Test
  void itemsHaveALevelAndALabel() {
    SourceBlocks blocks = read("<ol><li>x<ol type=a><li>y</ol></ol><p>z");
    assertThat(blocks.blocks())
        .extracting(b -> b.layout().listLevel() + "/" + b.layout().labelLength())
        .containsExactly("1/2", "2/3", "0/0");
  }

  static Stream<Arguments> regions() {
    return Stream.of(
        arguments("<nav>Home</nav><p>x</p>", List.of("NAVIGATION Home", "x")),
        arguments(
            "<p>x</p><div role=contentinfo>Contact us</div>",
            List.of("x", "NAVIGATION Contact us")),
        arguments("<p hidden>gone</p><p>x</p>", List.of("HIDDEN gone", "x")),
        arguments(
            "<div style='display: none'><p>gone</p></div><p>x</p>", List.of("HIDDEN gone", "x")),
        arguments("<p>x</p><noscript>gone</noscript>", List.of("x", "HIDDEN gone")),
        arguments(
            "<style>.old, p.out { color: red; display:none }</style><p class='a out'>gone</p><p>x</p>",
            List.of("HIDDEN gone", "x")),
        arguments(
            "<p>Urges <del>some</del><ins>all</ins> ports</p>",
            List.of("Urges all ports", "HIDDEN some")),
        arguments(
            "<p>by <span style='text-decoration: line-through'>May</span> June</p>",
            List.of("by June", "HIDDEN May")),
        arguments(
            "<div>Menu</div><main><p>The text of the page itself.</p></main><div>Foot</div>",
            List.of("NAVIGATION Menu", "The text of the page itself.", "NAVIGATION Foot")),
        arguments(
            "<main>Loading</main><div><p>The text of the page itself.</p></div>",
            List.of("Loading", "The text of the page itself.")),
        arguments(
            "<aside class=footnote id=fn1><p>See A/90/4.</p></aside>",
            List.of("NOTE See A/90/4.")));
  }

  @ParameterizedTest
  @MethodSource("regions")
  void tellsTheTextOfThePageFromWhatSurroundsIt(String page, List<String> expected) {
    assertThat(texts(read(page))).isEqualTo(expected);
  }

  @Test
  void aTableThatLaysTextOutIsParagraphsWithLabels() {
    String page =
        """
        <table><tr><td><p>A.</p></td><td><p>whereas springs feed rivers;</p>
          <table><tr><td>(a)</td><td>in summer;</td></tr></table></td></tr></table>
        <table><tr><td>—</td><td>having regard to its log,</td></tr></table>
        <table><tr><th>Port</th><th>Ships</th></tr><tr><td>North</td><td>some</td></tr></table>
        <table><tr><td>Menu</td><td><p>Urges ports;</p><p>Thanks crews.</p></td></tr></table>
        """;
    SourceBlocks blocks = read(page);
    assertThat(texts(blocks))
        .containsExactly(
            "A. whereas springs feed rivers;",
            "(a) in summer;",
            "— having regard to its log,",
            "TABLE Port Ships",
            "TABLE North some",
            "Menu",
            "Urges ports;",
            "Thanks crews.");
    assertThat(blocks.blocks().subList(0, 3))
        .extracting(b -> b.layout().listLevel() + "/" + b.layout().labelLength())
        .containsExactly("1/2", "2/3", "1/1");
  }

  @Test
  void notesStandApartEachAfterItsMark() {
    String page =
        """
        <p>Recalling its log<a id="fnref1" href="#fn1"><sup>1</sup></a> of
        tides<a href="#ntr2-L1">(<span>2</span>)</a>, km<sup>2</sup> and the 1<sup>st</sup> pier</p>
        <section class="footnotes"><ol>
        <li id="fn1"><p>See A/90/4. <a href="#fnref1">↩</a></p></li></ol></section>
        <p><a href="#ntc2-L1">(2)</a> Ibid.</p>
        """;
    SourceBlocks blocks = read(page);
    assertThat(texts(blocks))
        .containsExactly(
            "Recalling its log of tides, km² and the 1st pier", "NOTE See A/90/4.", "Ibid.");
    assertThat(blocks.blocks())
        .extracting(
            b -> b.content().calls().stream().map(c -> c.mark() + "@" + c.position()).toList())
        .containsExactly(List.of("1@17", "2@26"), List.of("1@0"), List.of("2@0"));
  }

  @Test
  void readsHeadingsAndTextThatIsWrittenLineByLine() {
    SourceBlocks blocks =
        read("<h2>Care of piers</h2><pre>The Harbour Board,\n\n1. Urges ports to\n   log;\n</pre>");
    assertThat(texts(blocks))
        .containsExactly("Care of piers", "The Harbour Board,", "1. Urges ports to log;");
    assertThat(blocks.blocks().get(0).layout().headingLevel()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Limited<br>5 May 2031<br>Original: English           # Limited/5 May 2031/Original: English
          Care of coastal<br>piers                             # Care of coastal piers
          The Board,<br>Recalling its log,<br>1. Urges ports;  # The Board,/Recalling its log,/1. Urges ports;
          Recalling its resolution 88/14 of 3 December<br>2033 on coasts,<br><br>Noting tides, # Recalling its resolution 88/14 of 3 December 2033 on coasts,/Noting tides,
          Resolution adopted by the Harbour Board on 18 May 2031<br>88/14. Care of piers # Resolution adopted by the Harbour Board on 18 May 2031/88/14. Care of piers
          """)
  void aLineBreakEndsAParagraphUnlessASentenceGoesOn(String page, String expected) {
    assertThat(texts(read("<p>" + page))).containsExactly(expected.split("/(?!14)"));
  }
}
