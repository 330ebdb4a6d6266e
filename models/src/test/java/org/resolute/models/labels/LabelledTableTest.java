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

  private LabelledTable onlyTable(Path file) throws IOException {
    return LabelledTable.read(List.of(file), "tags").get(0);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
