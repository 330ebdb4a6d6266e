package org.resolute.models.mentions;

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
import org.resolute.corpus.Span;
import org.resolute.models.MentionType;

class LabelledMentionsTest {

  private static final String FIRST =
      "{\"id\": \"log#1\", \"text\": \"Thanks Oslo;\", \"mentions\":"
          + " [{\"type\": \"LOC\", \"text\": \"Oslo\"}]}\n";

  @TempDir private Path folder;

  @Test
  void aTableASpreadsheetAndAGoldDocumentSayTheSame() throws IOException {
    Path lines = write("log.jsonl", FIRST);
    Path cells = write("log.csv", "id,text,mentions\nlog#2,Thanks Oslo;,LOC:Oslo\n");
    Path document =
        write("gold.json", "{\"document\": \"log\", \"clauses\": [" + FIRST.strip() + "]}");
    for (Path file : List.of(lines, cells, document)) {
      assertThat(LabelledMentions.read(List.of(file)).texts())
          .containsExactly(
              new LabelledText(
                  "Thanks Oslo;",
                  List.of(new LabelledText.Mark(MentionType.LOC, new Span(7, 11)))));
    }
  }

  @Test
  void theSameWordsAgainInASpreadsheetAreTheNextOccurrence() throws IOException {
    Path cells = write("log.csv", "id,text,mentions\na,Oslo and Oslo,LOC:Oslo | LOC:Oslo\n");
    assertThat(LabelledMentions.read(List.of(cells)).texts().get(0).marks())
        .extracting(LabelledText.Mark::span)
        .containsExactly(new Span(0, 4), new Span(9, 13));
  }

  @Test
  void eachFileIsNamedWithItsHash() throws IOException {
    LabelledMentions labels = LabelledMentions.read(List.of(write("log.jsonl", FIRST)));
    assertThat(labels.sources())
        .containsExactly(
            new LabelledMentions.Source("log.jsonl", labels.sources().get(0).sha256(), 1, 1));
    assertThat(labels.sources().get(0).sha256()).hasSize(64);
    assertThat(labels.clauses().get(0).document()).isEqualTo("log");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "{'id': 'b', 'text': 'Thanks', 'mentions': [{'type': 'LOC', 'text': 'Peru'}]} ! Peru",
        "{'id': 'b', 'text': 'Thanks', 'mentions': [{'type': 'TOWN', 'text': 'Thanks'}]} ! TOWN",
        "{'id': 'b', 'text': 'In Oslo', 'mentions': [{'type': 'LOC', 'text': 'In Oslo'},"
            + " {'type': 'LOC', 'text': 'Oslo'}]} ! share characters",
        "{'id': 'b', 'text': 'Oslo', 'mentions': [{'type': 'LOC', 'text': 'Oslo', 'nth': 2}]} ! 2 times",
        "{'id': 'b', 'text': 'Thanks'} ! no list",
        "{'id': '', 'text': 'Thanks', 'mentions': []} ! no id",
        "{'id': 'b', 'text': ' ', 'mentions': []} ! no text",
        "{'id': 'log#1', 'text': 'Thanks', 'mentions': []} ! stands at log.jsonl, line 1",
        "{'id': ! not JSON"
      })
  void mistakesNameTheFileAndTheLine(String line, String message) throws IOException {
    Path file = write("log.jsonl", FIRST + line.replace('\'', '"') + "\n");
    assertThatThrownBy(() -> LabelledMentions.read(List.of(file)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("log.jsonl, line 2")
        .hasMessageContaining(message);
  }

  @Test
  void aFileOfAnotherFormAndATableWithoutItsColumnsAreRefused() throws IOException {
    Path odd = write("labels.txt", "x");
    assertThatThrownBy(() -> LabelledMentions.read(List.of(odd))).hasMessageContaining(".jsonl");
    Path cells = write("log.csv", "id,text\na,b\n");
    assertThatThrownBy(() -> LabelledMentions.read(List.of(cells)))
        .hasMessageContaining("log.csv, line 1")
        .hasMessageContaining("mentions");
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
