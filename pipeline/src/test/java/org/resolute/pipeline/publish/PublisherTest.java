package org.resolute.pipeline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolute.pipeline.AnnotationRun;
import org.resolute.pipeline.annotate.PlainSettings;
import org.resolute.pipeline.annotate.ShardResult;
import org.resolute.pipeline.annotate.Tally;
import org.resolute.pipeline.output.OutputFile;

/** What a runner may do to a publication: break it off, repeat it, let two go on at a time. */
class PublisherTest {

  private static final String ROWS = "first,1\r\nsecond,2\r\n";

  @TempDir private Path folder;

  private List<ShardResult> shards;

  @BeforeEach
  void writeParts() throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    shards = List.of(shard(0, "first,1\r\n"), shard(1, "second,2\r\n"));
  }

  @Test
  void publishingAgainGivesTheSameBytes() throws IOException {
    publisher().publish(shards, report());
    publisher().publish(shards, report());
    theTablesAreWhole();
  }

  @Test
  void anAttemptThatBrokeOffBetweenTwoFilesIsMadeGoodByTheNext() throws IOException {
    Path inTheWay = folder.resolve("documents.csv/inTheWay");
    Files.createDirectories(inTheWay);
    assertThatThrownBy(() -> publisher().publish(shards, report())).isInstanceOf(IOException.class);
    assertThat(folder.resolve("clauses.csv")).exists();
    assertThat(folder.resolve("run.json")).doesNotExist();
    Files.delete(inTheWay);
    Files.delete(inTheWay.getParent());
    publisher().publish(shards, report());
    theTablesAreWhole();
  }

  @Test
  void anAttemptThatWasGivenUpAndGoesOnDoesNoHarm() throws IOException {
    Publisher givenUp = publisher();
    givenUp.join(shards, report());
    publisher().publish(shards, report());
    theTablesAreWhole();
    givenUp.moveIntoPlace();
    theTablesAreWhole();
  }

  @Test
  void ofTwoAttemptsAtAShardOneIsPublished() throws IOException {
    ShardResult again = shard(1, "second,2\r\n");
    List<ShardResult> gathered = List.of(again, shards.get(1), shards.get(0));
    publisher().publish(Publisher.oneAttemptEach(gathered, 2), report());
    theTablesAreWhole();
  }

  @Test
  void aShardThatIsMissingStopsThePublication() {
    assertThatThrownBy(() -> Publisher.oneAttemptEach(shards, 3))
        .hasMessage("only 2 of 3 shards were annotated");
  }

  private void theTablesAreWhole() throws IOException {
    for (OutputFile table : tables()) {
      assertThat(Files.readString(folder.resolve(table.name()))).isEqualTo(table.header() + ROWS);
    }
    assertThat(folder.resolve("run.json")).content().contains("\"tool\" : \"resolute\"");
  }

  private Publisher publisher() {
    return new Publisher(OutputFolder.of(folder.toString()), folder + "/.resolute-1/", tables(), 1);
  }

  private static List<OutputFile> tables() {
    return OutputFile.of(Set.of("csv"), List.of("data"), false);
  }

  private ShardResult shard(int index, String row) throws IOException {
    Path parts =
        Files.createTempDirectory(Files.createDirectories(folder.resolve(".resolute-1")), "shard");
    TreeMap<String, Long> bytes = new TreeMap<>();
    for (OutputFile table : tables()) {
      Files.writeString(parts.resolve(table.name()), row);
      bytes.put(table.name(), (long) row.length());
    }
    return new ShardResult(index, parts + "/", bytes, Tally.NONE, false);
  }

  private RunReport report() {
    AnnotationRun run =
        new AnnotationRun(
            "0.1.0",
            "flink",
            2,
            Instant.EPOCH,
            PlainSettings.into(folder + "/"),
            new TreeMap<>(),
            List.of(),
            folder + "/");
    return new RunReport(run, List.of("clauses.csv"), Tally.NONE, 0, Tally.NONE, 0);
  }
}
