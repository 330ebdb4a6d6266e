package org.resolute.corpus.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.corpus.text.DecodedText;

class MarkdownBlocksTest {

  private static SourceBlocks read(String text) {
    return MarkdownBlocks.of(new DecodedText(text, List.of()));
  }

  private static List<String> texts(SourceBlocks blocks) {
    return blocks.blocks().stream()
        .map(b -> (b.layout().region() == Region.BODY ? "" : b.layout().region() + " ") + b.text())
        .toList();
  }

  /** A bar is a line end; "/" parts the blocks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          _Noting_ the __costs__ of **tides**,       # Noting the costs of tides,
          a snake_case_word and 3 * 4                # a snake_case_word and 3 4
          ***Urges*** ports                          # Urges ports
          US\\$ 5 and \\[bracket\\]           # US$ 5 and [bracket]
          [90/4](https://example.org/a_(b)) of May   # 90/4 of May
          [draft][1] [and] [notes]||[1]: https://x.y # draft [and] [notes]
          ~~gone~~ kept                              # kept
          The log<br>of<sup>3</sup> tides&nbsp;here  # The log of tides here
          > quoted|> text                            # quoted text
          1. Urges ports;|2. Thanks crews.           # 1. Urges ports;/2. Thanks crews.
          * To log;|* To tell.                       # * To log;/* To tell.
          The Board,|Recalling its log,|Noting|that tides rise, # The Board,/Recalling its log,/Noting that tides rise,
          Urges the|Harbour Board to act             # Urges the Harbour Board to act
          {:.no_toc}|Text||---||* TOC|{:toc}         # Text/NAVIGATION TOC
          """)
  void takesTheMarksOut(String text, String expected) {
    assertThat(texts(read(text.replace("||", "\n\n").replace("|", "\n"))))
        .containsExactly(expected.split("/(?=\\S)(?!4)"));
  }

  @Test
  void tellsHeadingsItemsNotesAndFrontMatter() {
    SourceBlocks blocks =
        read(
            """
            ---
            title: "Care of piers"
            layout: page
            ---

            # A/90/L.3 #

            Part one
            --------

            **The Harbour Board,**

            1. Urges ports:[^x]
                a. to log;
                2. to tell;

            | Port | Ships |
            |------|-------|
            | North | 4 |

            [^x]: See _Log_,
              vol. 2.
            """);
    assertThat(texts(blocks))
        .containsExactly(
            "RUNNING Care of piers",
            "A/90/L.3",
            "Part one",
            "The Harbour Board,",
            "1. Urges ports:",
            "a. to log;",
            "2. to tell;",
            "TABLE Port Ships",
            "TABLE North 4",
            "NOTE See Log, vol. 2.");
    assertThat(blocks.blocks())
        .extracting(b -> b.layout().headingLevel())
        .containsExactly(0, 1, 2, 0, 0, 0, 0, 0, 0, 0);
    assertThat(blocks.blocks())
        .extracting(b -> b.layout().listLevel())
        .containsExactly(0, 0, 0, 0, 1, 2, 2, 0, 0, 0);
    assertThat(blocks.blocks().get(3).layout().emphasized()).isTrue();
    assertThat(blocks.blocks().get(4).content().calls().get(0).mark()).isEqualTo("x");
    assertThat(blocks.blocks().get(9).content().calls().get(0).position()).isZero();
  }

  @Test
  void keepsLinksAndEmphasesOverTheirWords() {
    Block block =
        read("_Recalling_ [90/4](https://example.org) and [90/5](#here),").blocks().get(0);
    assertThat(block.content().markupOfText().links())
        .extracting(l -> l.span().of(block.text()) + " -> " + l.target())
        .containsExactly("90/4 -> https://example.org");
    assertThat(block.content().markupOfText().emphases())
        .extracting(e -> e.of(block.text()))
        .containsExactly("Recalling");
  }
}
