package org.resolute.models.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;

/** What trainers of every label share; their own tests cover the mistakes that a user can make. */
class LabelledTableTest {

  @TempDir private Path folder;

  @Test
  void aSubParagraphOfAGoldDocumentIsReadBelowItsParent() throws IOException {
    Path document =
        write(
            "gold.json",
            """
            {"document": "harbours", "clauses": [
              {"ordinal": 1, "text": "Urges ports to:", "tags": []},
              {"ordinal": 2, "parent": 1, "text": "(a) Dredge;", "tags": ["mud"]}]}
            """);

    LabelledRow item = onlyTable(document).rows().get(1);

    assertThat(item.chapeau()).isEqualTo("Urges ports to:");
    assertThat(item.id()).isEqualTo("harbours#2");
    assertThat(item.document()).isEqualTo("harbours");
    assertThat(item.place()).isEqualTo("gold.json, clause 2");
  }

  @Test
  void aCellHoldsTheLabelsThatBarsDivide() throws IOException {
    Path cells =
        write("ports.csv", "\uFEFFid,section,text,tags\n a ,annex,Dredge;, mud | silt |\n");

    LabelledRow row = onlyTable(cells).rows().get(0);

    assertThat(row.labels()).extracting(JsonNode::asText).containsExactly("mud", "silt");
    assertThat(List.of(row.id(), row.section(), row.chapeau(), row.text()))
        .containsExactly("a", "annex", "", "Dredge;");
  }

  @Test
  void anIdMayNotStandInTwoFiles() throws IOException {
    Path first = write("a.jsonl", "{\"id\": \"x\", \"text\": \"One.\", \"tags\": []}\n");
    Path second = write("b.csv", "id,text,tags\nx,Two.,\n");

    assertThatThrownBy(() -> LabelledTable.read(List.of(first, second), "tags"))
        .hasMessageContainingAll("b.csv, line 2", "stands at a.jsonl, line 1");
  }

  @Test
  void aRowWithoutTextIsCompletedByTheClauseOfItsFingerprint() throws IOException {
    Clause dredge = clause("Urges ports to:", "Dredge “deep” basins;");
    Path labels =
        write("labels.csv", "id,tags\nharbours#" + ClauseTexts.fingerprint(dredge) + ",mud\n");

    LabelledRow row =
        LabelledTable.read(List.of(labels), "tags", ClauseTexts.of(List.of(dredge)))
            .get(0)
            .rows()
            .get(0);

    assertThat(List.of(row.section(), row.chapeau(), row.text(), row.document()))
        .containsExactly("annex", "Urges ports to:", "Dredge “deep” basins;", "harbours");
  }

  @Test
  void aRowWhoseClauseIsNowhereIsNamed() throws IOException {
    Path labels = write("labels.csv", "id,tags\nharbours#0123456789ab,mud\n");
    ClauseTexts texts = ClauseTexts.of(List.of(clause("", "Dredge;")));

    assertThatThrownBy(() -> LabelledTable.read(List.of(labels), "tags", texts))
        .hasMessageContainingAll("labels.csv, line 2", "0123456789ab", "name its document");
    assertThatThrownBy(() -> LabelledTable.read(List.of(labels), "tags"))
        .hasMessageContainingAll("labels.csv, line 1", "no column \"text\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Urges ports to: | Dredge "deep" basins; | true
          urges ports to  | Dredge deep ba-sins   | true
          Urges ports to: | Dredge deep basin     | false
          Asks ports to:  | Dredge deep basins    | false
          """)
  void aFingerprintIsThatOfLettersAndDigits(String chapeau, String text, boolean same) {
    String fingerprint =
        ClauseTexts.fingerprint(clause("Urges ports to:", "Dredge “deep” basins;"));

    assertThat(fingerprint).matches("[0-9a-f]{12}");
    assertThat(ClauseTexts.fingerprint(clause(chapeau, text)).equals(fingerprint)).isEqualTo(same);
  }

  private static Clause clause(String chapeau, String text) {
    List<String> chapeaux = chapeau.isEmpty() ? List.of() : List.of(chapeau);
    return new Clause("x#1", 1, Section.ANNEX, "", 0, chapeaux, text, SourceMap.NONE, List.of());
  }

  private LabelledTable onlyTable(Path file) throws IOException {
    return LabelledTable.read(List.of(file), "tags").get(0);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
