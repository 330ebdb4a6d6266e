package org.resolute.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.corpus.Clause;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;

class DocumentReadersTest {

  private static ParsedDocument read(String name, String content)
      throws UnreadableDocumentException {
    return read(name, content, ReadingOptions.DEFAULT);
  }

  private static ParsedDocument read(String name, String content, ReadingOptions options)
      throws UnreadableDocumentException {
    return DocumentReaders.standard(options)
        .read(new SourceDocument(name, content.getBytes(StandardCharsets.UTF_8)))
        .get(0);
  }

  @Test
  void jsonLinesKeepTheirIdsSectionsAndChapeaux() throws Exception {
    ParsedDocument table =
        read(
            "t.jsonl",
            """
            {"id": "x#1", "section": "operative", "chapeau": "Urges ports:", "text": "To log;", "themes": []}

            {"id": 2, "text": "Recalling its decision,"}
            """);
    assertThat(table.clauses()).extracting(Clause::id).containsExactly("x#1", "2");
    assertThat(table.clauses())
        .extracting(Clause::section)
        .containsExactly(Section.OPERATIVE, Section.PREAMBULAR);
    assertThat(table.clauses().get(0).chapeaux()).containsExactly("Urges ports:");
  }

  @Test
  void csvColumnsHaveTheNamesThatTheOptionsGive() throws Exception {
    ParsedDocument table =
        read(
            "t.csv",
            "key,para,section\r\n1,\"Notes, twice;\",operative\r\n2,Ports,\r\n",
            ReadingOptions.DEFAULT.withIdColumn("key").withTextColumn("para"));
    assertThat(table.clauses()).extracting(Clause::text).containsExactly("Notes, twice;", "Ports");
    assertThat(table.clauses())
        .extracting(Clause::section)
        .containsExactly(Section.OPERATIVE, Section.OTHER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          t.jsonl | {"id": "1"}                                   | t.jsonl line 1: there is no "text"
          t.jsonl | {"text": "a"}                                 | t.jsonl line 1: there is no "id"
          t.jsonl | {"id": "1", "text": "a", "section": "foo"}    | t.jsonl line 1: there is no section "foo"
          t.jsonl | {"id": "1", "text": ["a"]}                    | t.jsonl line 1: "text" is no text
          t.jsonl | {"id": "1", "te                               | t.jsonl line 1: this is no valid JSON
          t.jsonl | []                                            | t.jsonl line 1: this is no JSON object
          t.csv   | id,words\\n1,a                                | there is no column "text" among [id, words]
          t.csv   | id,text\\n,c                                  | t.csv line 2: there is no "id"
          t.csv   | id,text\\n1,                                  | t.csv line 2: the text is blank
          """)
  void saysWhereATableIsWrong(String name, String content, String message) {
    assertThatThrownBy(() -> read(name, content.replace("\\n", "\n")))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"a.txt,a\u0001b", "a.png,\u0089PNG", "a.json,{}", "a.xml,<?xml version='1.0'?><a/>"})
  void saysWhichFormItCannotRead(String name, String content) {
    assertThatThrownBy(() -> read(name, content))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("which cannot be read; ");
  }

  @Test
  void aBlankFileHasNoClauses() throws Exception {
    assertThat(read("a.txt", " \n\t\n").clauses()).isEmpty();
    assertThat(read("a.pdf", "").clauses()).isEmpty();
  }

  @Test
  void limitsAreKept() {
    assertThatThrownBy(() -> read("a.txt", "12345", ReadingOptions.DEFAULT.withMaxBytes(4)))
        .hasMessageContaining("5 bytes");
    assertThatThrownBy(() -> read("a.txt", "12345", ReadingOptions.DEFAULT.withMaxCharacters(4)))
        .hasMessageContaining("5 characters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          t.jsonl # {"id": "1", "text": "a"}|{"id": "1", "text": "b"}     # a     # line 2: the id "1" stands in line 1 too
          t.jsonl # {"id": "1", "text": "a"}|{"id": "2", "te|{"id": "3", "text": "c"} # a/c # line 2: this is no valid JSON
          t.jsonl # {"id": "1", "text": "a"}|{"id": "2", "text": ["b"]}   # a     # line 2: "text" is no text
          t.csv   # id,text|1,"a|b"|1,c                                  # a|b   # line 4: the id "1" stands in line 2 too
          t.csv   # id,text|1,Urges States, without delay|2,b            # b     # line 2: it has more cells than the header; put the text in quotation marks
          t.csv   # id,text,,|1,Urges States, without delay,|2,b,,       # b     # line 2: it has more cells than the header
          t.csv   # id,text|1,"not closed|2,b|3,c                        # b/c   # line 2: a quotation mark is not closed
          t.csv   # id,text|1,"not closed|2,"b"|3,c                      # b/c   # line 2: words stand after a closing quotation mark
          t.csv   # id,text|1|2,b                                        # b     # line 2: the text is blank
          t.csv   # id,text,section|1,a,foo|2,b,annex                    # b     # line 2: there is no section "foo"
          """)
  void aBadRowCostsThatRowAndNotTheTable(String name, String content, String texts, String warning)
      throws Exception {
    ParsedDocument table = read(name, content.replace("|", "\n"));
    assertThat(table.clauses())
        .extracting(Clause::text)
        .containsExactly(texts.replace("|", "\n").split("/"));
    assertThat(table.warnings()).singleElement().asString().startsWith(warning);
  }

  @Test
  void onlyTheFirstOfManyBadRowsAreNamed() throws Exception {
    ParsedDocument table = read("t.csv", "id,text\n1,a\n" + ",b\n".repeat(100));
    assertThat(table.warnings()).hasSize(21).last().isEqualTo("80 more rows were left out");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          id;text;section|1;"Notes; twice";annex|2;Ports, ships;
          sep=;|id;text|1;"Notes; twice"|2;Ports, ships
          id\ttext|1\tNotes; twice|2\tPorts, ships
          'id','text'|'1','Notes; twice'|'2','Ports, ships'
          id,text,section,,|1,Notes; twice,,,|2,"Ports, ships",,,|,,,,|,,,,
          "text","id"|"Notes; twice","1"|"Ports, ships","2"
          """)
  void separatorAndQuotationMarksAreToldFromTheHeader(String content) throws Exception {
    ParsedDocument table = read("t.csv", content.replace("|", "\r\n").replace("\\t", "\t"));
    assertThat(table.clauses())
        .extracting(Clause::text)
        .containsExactly("Notes; twice", "Ports, ships");
    assertThat(table.warnings()).isEmpty();
  }

  @Test
  void aTextWithAStrayControlCharacterIsReadWithoutIt() throws Exception {
    ParsedDocument text =
        read(
            "a.txt",
            "The Harbour Board,\n\nRecalling its log\u0000 of tides,\n\n1. Thanks the crews of all ports.\n");
    assertThat(text.clauses()).extracting(Clause::text).contains("Recalling its log of tides,");
    assertThat(text.warnings()).containsExactly("a control character was left out");
  }
}
