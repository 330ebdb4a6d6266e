package org.resolute.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.structure.Accounting;
import org.resolute.corpus.text.ListLabels;

class HtmlReaderTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html><head><title>x</title><style>p { color: red }</style></head><body>
      <nav>Home</nav>
      <p>A/RES/91/17</p>
      <h2>91/17. Keeping of harbour registers</h2>
      <p><i>The General Assembly</i>,</p>
      <p><i>Recalling</i> its <a href="https://example.org">90/4</a>,<sup>1</sup> and
         the costs,</p>
      <ol>
        <li><i>Urges</i> ports:
          <ol type="a"><li><p>To log;</p></li><li>To tell;</li></ol>
        </li>
        <li><i>Thanks</i> the crews.</li>
      </ol>
      <p><sup>1</sup> Resolution 90/4, annex.</p>
      </body></html>
      """;

  private static ParsedDocument read() throws Exception {
    return DocumentReaders.standard(ReadingOptions.DEFAULT)
        .read(new SourceDocument("r.html", PAGE.getBytes(StandardCharsets.UTF_8)))
        .get(0);
  }

  @Test
  void keepsLinksAndItalics() throws Exception {
    Clause clause = read().clauses().get(0);
    assertThat(clause.markup().links())
        .extracting(l -> l.span().of(clause.text()) + " -> " + l.target())
        .containsExactly("90/4 -> https://example.org");
    assertThat(clause.markup().emphases())
        .extracting(e -> e.of(clause.text()))
        .containsExactly("Recalling");
  }

  /** As word processors write pages. */
  @Test
  void keepsItalicsThatAStyleSets() throws Exception {
    String page =
        """
        <html><body><p style="font-style: italic">The Harbour Board,</p>
        <p><span style="color: black; font-style:italic">Recalling</span> its log, and
        <span style="font-style: normal">the</span> <span style="font-weight: bold">costs</span>,</p>
        </body></html>
        """;
    Clause clause =
        DocumentReaders.standard(ReadingOptions.DEFAULT)
            .read(new SourceDocument("r.html", page.getBytes(StandardCharsets.UTF_8)))
            .get(0)
            .clauses()
            .get(0);
    assertThat(clause.markup().emphases())
        .extracting(e -> e.of(clause.text()))
        .containsExactly("Recalling", "costs");
  }

  @Test
  void readsBlocksListsLinksAndNotes() throws Exception {
    ParsedDocument document = read();
    assertThat(document.clauses())
        .extracting(c -> c.section().label() + "|" + c.number() + "|" + c.parent() + "|" + c.text())
        .containsExactly(
            "preambular||0|Recalling its 90/4, and the costs,",
            "operative|1|0|Urges ports:",
            "operative|1(a)|2|To log;",
            "operative|1(b)|2|To tell;",
            "operative|2|0|Thanks the crews.");
    assertThat(document.footnotes()).extracting(Footnote::mark).containsExactly("1");
    assertThat(document.metadata().title()).isEqualTo("Keeping of harbour registers");
    Accounting.check(document);
  }

  @ParameterizedTest
  @CsvSource({
    "#_ftn1, [1], 'Recalling its costs,', 1",
    "#fnref2, 2, 'Recalling its costs,', 2",
    "#para3, 3, 'Recalling its costs3,', ''"
  })
  void linksBetweenMarksAndNotesAreMarks(String href, String words, String text, String mark)
      throws Exception {
    String page =
        "<!DOCTYPE html><html><body><p>The General Assembly,</p><p>Recalling its costs<a href=\"%s\">%s</a>,</p></body></html>"
            .formatted(href, words);
    Clause clause =
        DocumentReaders.standard(ReadingOptions.DEFAULT)
            .read(new SourceDocument("r.html", page.getBytes(StandardCharsets.UTF_8)))
            .get(0)
            .clauses()
            .get(0);
    assertThat(clause.text()).isEqualTo(text);
    assertThat(clause.calls().stream().map(Footnote.Call::mark).collect(Collectors.joining()))
        .isEqualTo(mark);
  }

  @Test
  void countsAsBrowsersDo() {
    assertThat(ListLabels.letters(27)).isEqualTo("aa");
    assertThat(ListLabels.roman(19)).isEqualTo("xix");
  }
}
