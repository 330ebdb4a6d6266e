package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolute.evaluation.labels.OutputFolder;

class ShardedTablesTest {

  private static final Path DOCUMENTS =
      Path.of(System.getProperty("resolute.home", "..")).resolve("corpus/documents");

  private static final List<String> TABLES =
      List.of("annotations.jsonl", "clauses.csv", "documents.csv", "mentions.csv");

  @TempDir private Path folder;

  @Test
  void theShardsOfATableJoinedAreTheTable() throws IOException {
    Path whole = folder.resolve("whole");
    Path cut = folder.resolve("cut");
    Annotate.run(DOCUMENTS, whole, "--parallelism", "1");
    assertThat(Annotate.run(DOCUMENTS, cut, "--shards", "3").code()).isZero();
    Map<String, String> shards = Annotate.tables(cut);
    assertThat(shards).hasSize(12);
    for (String table : TABLES) {
      assertThat(joined(table, shards)).isEqualTo(Annotate.tables(whole).get(table));
    }
    assertThat(new OutputFolder().read(cut).clauses())
        .isEqualTo(new OutputFolder().read(whole).clauses());
    JsonNode report = new ObjectMapper().readTree(cut.resolve("run.json").toFile());
    assertThat(StreamSupport.stream(report.get("files").spliterator(), false))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(shards.keySet());
  }

  @Test
  void overwritingLeavesNoShardOfTheEarlierRun() throws IOException {
    Annotate.run(DOCUMENTS, folder, "--shards", "2");
    Annotate.run(DOCUMENTS, folder, "--overwrite");
    assertThat(Annotate.tables(folder)).containsOnlyKeys(TABLES);
  }

  @Test
  void aNumberOfShardsThatCannotBeIsRefused() {
    Annotate none = Annotate.run(DOCUMENTS, folder, "--shards", "0");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("--shards must be between 1 and 99999, not 0");
  }

  /** Header and rows of a table, from its shards. */
  private static String joined(String table, Map<String, String> shards) {
    String name = table.substring(0, table.indexOf('.'));
    StringBuilder joined = new StringBuilder();
    for (Map.Entry<String, String> shard : shards.entrySet()) {
      if (shard.getKey().startsWith(name)) {
        String content = shard.getValue();
        int header = table.endsWith(".csv") ? content.indexOf('\n') + 1 : 0;
        joined.append(joined.isEmpty() ? content : content.substring(header));
      }
    }
    return joined.toString();
  }
}
