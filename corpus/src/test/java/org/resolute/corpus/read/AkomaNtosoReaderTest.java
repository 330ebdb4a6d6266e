package org.resolute.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.structure.Accounting;

class AkomaNtosoReaderTest {

  private static final String RESOLUTION =
      """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
        <statement name="resolution">
          <meta><identification source="#x"><FRBRWork/></identification></meta>
          <coverPage>
            <p><docNumber>A/RES/91/17</docNumber></p>
            <p><docTitle>Resolution adopted by the General Assembly on 19 December 2036</docTitle></p>
          </coverPage>
          <preface><p><docNumber>91/17.</docNumber> <docTitle>Harbours</docTitle></p></preface>
          <preamble>
            <formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>
            <container name="Recalling"><p><span class="italic">Recalling</span> its <a href="https://example.org">90/4</a>,<authorialNote marker="1"><p>Resolution 90/4, <span>annex</span>.</p></authorialNote> and the costs,</p></container>
          </preamble>
          <mainBody>
            <paragraph><num>1.</num><list>
              <intro><p>Urges ports:</p></intro>
              <point><num>(a)</num><content><p>To log;</p></content></point>
            </list></paragraph>
            <paragraph><subheading>News</subheading></paragraph>
            <paragraph><num>(b)</num><content><p>To tell;</p></content></paragraph>
            <paragraph><subheading>Crews</subheading></paragraph>
            <paragraph><num>2.</num><content><p>Thanks the crews.</p></content></paragraph>
          </mainBody>
          <conclusions><p>81st plenary meeting<eol/>19 December 2036</p></conclusions>
          <attachments><attachment><doc name="annex"><mainBody>
            <paragraph><heading>Annex</heading></paragraph>
            <paragraph><num>1.</num><content><p>Each register has a number.</p></content></paragraph>
          </mainBody></doc></attachment></attachments>
        </statement>
      </akomaNtoso>
      """;

  private static ParsedDocument read(String xml) throws UnreadableDocumentException {
    return DocumentReaders.standard(ReadingOptions.DEFAULT)
        .read(new SourceDocument("r.xml", xml.getBytes(StandardCharsets.UTF_8)))
        .get(0);
  }

  @Test
  void takesTheStructureAsItIs() throws Exception {
    ParsedDocument document = read(RESOLUTION);
    assertThat(document.clauses())
        .extracting(c -> c.section().label() + "|" + c.number() + "|" + c.parent() + "|" + c.text())
        .containsExactly(
            "preambular||0|Recalling its 90/4, and the costs,",
            "operative|1|0|Urges ports:",
            "operative|1(a)|2|To log;",
            "operative|1(b)|2|To tell;",
            "operative|2|0|Thanks the crews.",
            "annex|1|0|Each register has a number.");
    Accounting.check(document);
  }

  @Test
  void keepsLinksAndItalics() throws Exception {
    Clause clause = read(RESOLUTION).clauses().get(0);
    assertThat(clause.markup().links())
        .extracting(l -> l.span().of(clause.text()) + " -> " + l.target())
        .containsExactly("90/4 -> https://example.org");
    assertThat(clause.markup().emphases())
        .extracting(e -> e.of(clause.text()))
        .containsExactly("Recalling");
  }

  @Test
  void attachesFootnotes() throws Exception {
    ParsedDocument document = read(RESOLUTION);
    Clause clause = document.clauses().get(0);
    assertThat(Footnote.called(document.footnotes(), clause.calls()))
        .extracting(Footnote::text)
        .containsExactly("Resolution 90/4, annex.");
  }

  @Test
  void readsTheLetterhead() throws Exception {
    var metadata = read(RESOLUTION).metadata();
    assertThat(metadata.symbol()).isEqualTo("A/RES/91/17");
    assertThat(metadata.title()).isEqualTo("Harbours");
    assertThat(metadata.date()).isEqualTo("2036-12-19");
    assertThat(metadata.body()).isEqualTo("General Assembly");
  }

  @Test
  void refusesEntitiesDepthAndBrokenFiles() {
    String entity =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hosts\">]><akomaNtoso><p>&x;</p></akomaNtoso>";
    assertThatThrownBy(() -> read(entity)).isInstanceOf(UnreadableDocumentException.class);
    assertThatThrownBy(() -> read("<akomaNtoso>" + "<p>".repeat(200)))
        .hasMessageContaining("nested more than 100 deep");
    assertThatThrownBy(() -> read("<akomaNtoso><p>")).hasMessageContaining("line 1");
  }
}
