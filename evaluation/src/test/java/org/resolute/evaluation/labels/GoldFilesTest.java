package org.resolute.evaluation.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFilesTest {

  @TempDir Path folder;

  @Test
  void clauseTableTellsMentionsByWordsAndOccurrence() throws IOException {
    LabelledSet gold =
        read(
            "a.jsonl",
            """
            {"id": "X/1#7", "section": "operative", "text": "Thanks 𝄞 Mali, and urges Mali to go;",
             "verbs": [{"verb": "urge", "addressees": ["Mali"]}],
             "mentions": [{"type": "LOC", "text": "Mali", "nth": 2, "value": "MLI"}]}
            """
                .replace("\n ", ""));
    assertThat(gold.layers()).containsExactlyInAnyOrder(Layer.VERBS, Layer.MENTIONS);
    LabelledClause clause = gold.clauses().get(0);
    assertThat(clause.document()).isEqualTo("X/1");
    assertThat(clause.labels().mentions())
        .as("the clef is one code point")
        .containsExactly(new LabelledMention("LOC", 25, 29, "Mali", "MLI"));
    assertThat(clause.labels().verb()).isEqualTo("urge");
    assertThat(clause.labels().addressees()).containsExactly("Mali");
  }

  @Test
  void whatAClauseIsAboutStandsApartFromWhatItOnlyTouches() throws IOException {
    LabelledSet gold =
        read(
            "grades.jsonl",
            """
            {"id": "X/1#7", "text": "Notes;", "themes": ["ict"], "touched": ["data"]}
            """);
    write(
        "clauses.csv",
        "document_id,clause_id,text,themes,touched\r\nX/1,X/1#7,Notes;,ict,data | ports\r\n");
    Labels output = GoldFiles.read(folder).clauses().get(0).labels();
    Labels labels = gold.clauses().get(0).labels();
    assertThat(labels.themes()).isEqualTo(output.themes()).containsExactly("ict");
    assertThat(labels.touched()).containsExactly("data");
    assertThat(output.touched()).containsExactly("data", "ports");
    assertThat(gold.themes()).containsExactly("ict");
  }

  @Test
  void sampleGivesStructureVerbsThemesAndDates() throws IOException {
    LabelledSet gold =
        read(
            "b.json",
            """
            {"document": "b.txt", "clauses": [{"ordinal": 3, "section": "operative",
              "number": null, "text": "Decides to meet in May 2031.", "themes": ["data"],
              "verbs": [{"verb": "decide"}], "dates": [{"text": "May 2031", "value": "2031-05"}]}]}
            """);
    LabelledClause clause = gold.clauses().get(0);
    assertThat(clause.id()).isEqualTo("b#3");
    assertThat(clause.number()).isEmpty();
    assertThat(clause.labels().dates()).containsExactly("2031-05");
    assertThat(gold.themes()).containsExactly("data");
  }

  @Test
  void tableOfBlocksTellsTheVerbOfWholeParagraphsOnlyAndReadsLinks() throws IOException {
    String link = "https://undocs.org/en/A/RES/61/180";
    LabelledSet gold =
        read(
            "c.tsv",
            "file\tordinal\tsection\tnumber\tlevel\tverb\treferences\ttext\n"
                + "GA/c.pdf\t1\ttitle\t\t0\t\t\tOn ships\n"
                + "GA/c.pdf\t2\toperative\t1\t1\trecall\t"
                + link
                + "\tRecalls resolution 61/180;\n"
                + "GA/c.pdf\t3\toperative\t(a)\t2\tsend\t\tTo send ships;\n");
    assertThat(gold.clauses()).extracting(c -> c.labels().verb()).containsExactly("recall", "");
    assertThat(gold.clauses().get(0).document()).isEqualTo("c");
    assertThat(gold.clauses().get(0).labels().links())
        .containsExactly(new Link("A/RES/61/180", "61/180"));
  }

  @Test
  void akomaNtosoGivesSectionsAndNumbers() throws IOException {
    LabelledSet gold =
        read(
            "d.xml",
            """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
            <statement name="resolution"><meta/><preamble><p>Noting the tide,</p></preamble>
            <mainBody><paragraph><num>1.</num><content><p>Requests a map;</p></content></paragraph>
            </mainBody></statement></akomaNtoso>
            """);
    assertThat(gold.layers()).containsExactly(Layer.STRUCTURE);
    assertThat(gold.clauses())
        .extracting(LabelledClause::section, LabelledClause::number, LabelledClause::text)
        .contains(org.assertj.core.groups.Tuple.tuple("operative", "1", "Requests a map;"));
  }

  @Test
  void filesOfOneKindAreOneGold() throws IOException {
    write("one.jsonl", "{\"id\": \"a#1\", \"text\": \"Notes;\", \"themes\": []}");
    write("two.jsonl", "{\"id\": \"b#1\", \"text\": \"Notes;\", \"themes\": [\"ict\"]}");
    write("README.md", "not gold");
    List<LabelledSet> golds = GoldFiles.readGold(List.of(folder));
    assertThat(golds).hasSize(1);
    assertThat(golds.get(0).clauses()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "x.jsonl, {oops, line 1 is not JSON",
    "x.json, '{\"document\": \"x\"}', needs \"document\" and \"clauses\"",
    "x.tsv, no head, the head line needs",
    "x.doc, words, not a gold file"
  })
  void badFileIsNamedWithWhatIsWrong(String name, String content, String message)
      throws IOException {
    write(name, content);
    assertThatThrownBy(() -> GoldFiles.read(folder.resolve(name)))
        .isInstanceOf(UnreadableLabelsException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(message);
  }

  @Test
  void rowThatDoesNotFitIsNamed() throws IOException {
    write("clauses.csv", "document_id,clause_id,text,score_ict\r\nd,d#1,Notes,none\r\n");
    assertThatThrownBy(() -> GoldFiles.read(folder)).hasMessageContaining("clauses.csv row 1");
  }

  @ParameterizedTest
  @CsvSource({
    "Express deep concern, express",
    "Call upon, call upon",
  })
  void verbsAreOneWhenTheirKeysAre(String verb, String key) {
    assertThat(Keys.verb(verb)).isEqualTo(key);
  }

  @Test
  void namesAndNumbersAndSymbolsHaveKeys() {
    assertThat(Keys.name("The Secretary-General")).isEqualTo("secretary general");
    assertThat(Keys.name("all States parties")).isEqualTo("states parties");
    assertThat(Keys.number("13 (g).")).isEqualTo("13(g)");
    assertThat(Keys.symbol("S/RES/2331 (2016)")).isEqualTo("S/RES/2331(2016)");
    assertThat(Keys.document("GA/A_RES_1.docx")).isEqualTo("A_RES_1");
  }

  private LabelledSet read(String name, String content) throws IOException {
    write(name, content);
    return GoldFiles.read(folder.resolve(name));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
