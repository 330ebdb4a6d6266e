package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run that cannot publish, because a folder stands where a table should, leaves all its shards
 * finished: here one for each of six documents.
 */
class ResumeTest {

  private static final int DOCUMENTS = 6;

  @TempDir private Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void writeDocuments() throws IOException {
    input = folder.resolve("in");
    output = folder.resolve("out");
    for (int i = 0; i < DOCUMENTS; i++) {
      write(i, "1. Urges Member States to report by %d July 2036;".formatted(10 + i));
    }
  }

  @Test
  void theErrorNamesTheRemedyAndNothingVisibleIsLeft() throws IOException {
    Annotate stopped = stop();
    assertThat(stopped.code()).isEqualTo(1);
    assertThat(stopped.err()).contains("add --resume to go on from what it finished");
    assertThat(Annotate.tables(output)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "3"})
  void aResumedRunPublishesTheSameBytes(String parallelism) throws IOException {
    stop();
    unfinish(1, 4);
    Annotate resumed = resume("--parallelism", parallelism);
    assertThat(resumed.err()).contains("4 of 6 shards are finished");
    assertKept(4);
    assertThat(output).isDirectoryNotContaining("glob:**/.resolute-*");
  }

  @Test
  void whatIsFinishedIsNotAnnotatedAgain() throws IOException {
    stop();
    Path part = Annotate.finishedShards(output).get(2).resolve("clauses.csv");
    Files.writeString(part, Files.readString(part).replace("Urges", "URGES"));
    resume();
    assertThat(Annotate.tables(output).get("clauses.csv")).contains("URGES");
  }

  @Test
  void anInputThatChangedIsAnnotatedAgain() throws IOException {
    stop();
    write(3, "1. Urges Member States to report by 30 July 2036;");
    resume();
    assertKept(DOCUMENTS - 1);
  }

  @Test
  void anInputThatIsNewOrGoneLeavesTheOthersKept() throws IOException {
    stop();
    Files.delete(file(2));
    Files.writeString(input.resolve("d3b.txt"), Files.readString(file(3)));
    resume();
    assertKept(DOCUMENTS - 1);
  }

  @Test
  void anArchiveIsKeptWhileItsBytesAreTheSame() throws IOException {
    zip("a.zip", "1. Urges Member States to report by 10 July 2036;");
    zip("b.zip", "1. Urges Member States to report by 10 July 2036;");
    stop();
    zip("b.zip", "1. Urges Member States to report by 11 July 2036;");
    resume();
    assertKept(DOCUMENTS + 1);
  }

  @Test
  void aShardThatBrokeOffIsDoneAgain() throws IOException {
    stop();
    List<Path> shards = Annotate.finishedShards(output);
    Files.writeString(shards.get(0).resolve("shard.json"), "{\"recipe\":");
    Files.writeString(shards.get(1).resolve("shard.json"), "{}");
    Files.writeString(shards.get(2).resolve("mentions.csv"), "");
    Files.delete(shards.get(3).resolve("clauses.csv"));
    resume();
    assertKept(DOCUMENTS - 4);
  }

  @Test
  void whatCouldNotBeReadIsTriedAgain() throws IOException {
    Files.writeString(input.resolve("broken.zip"), "PK\u0003\u0004 and no more");
    stop();
    resume();
    assertKept(DOCUMENTS);
  }

  @Test
  void otherOptionsKeepNothing() throws IOException {
    stop();
    Annotate resumed = resume("--max-pages", "7");
    assertThat(resumed.err()).contains("or with other options");
    assertKept(0);
  }

  @Test
  void howTablesAreCutIsNoReasonToBeginAgain() throws IOException {
    stop();
    resume("--shards", "2", "--bom");
    assertThat(Annotate.number(output, "/resumed/documents")).isEqualTo(DOCUMENTS);
  }

  @Test
  void withNothingToResumeTheRunStartsFromScratch() throws IOException {
    assertThat(resume().err()).contains("the run starts from scratch");
    assertKept(0);
  }

  @Test
  void withoutResumeWhatIsLeftBehindIsSwept() throws IOException {
    stop();
    Annotate.run(input, output);
    assertKept(0);
    assertThat(output).isDirectoryNotContaining("glob:**/.resolute-*");
  }

  private Annotate stop() throws IOException {
    Path obstacle = Files.createDirectories(output.resolve("clauses.csv/obstacle"));
    Annotate stopped = Annotate.run(input, output, "--overwrite", "--parallelism", "1");
    Files.delete(obstacle);
    Files.delete(obstacle.getParent());
    return stopped;
  }

  private Annotate resume(String... options) {
    String[] all = List.of(options).toArray(new String[options.length + 1]);
    all[options.length] = "--resume";
    Annotate resumed = Annotate.run(input, output, all);
    assertThat(resumed.code()).as(resumed.err()).isIn(0, 3);
    return resumed;
  }

  /** The tables are those of a run from scratch, and so many documents were not done again. */
  private void assertKept(int documents) throws IOException {
    Path whole = folder.resolve("whole");
    Annotate.run(input, whole);
    Map<String, String> expected = Annotate.tables(whole);
    assertThat(Annotate.tables(output)).isEqualTo(expected);
    assertThat(Annotate.number(output, "/resumed/documents")).isEqualTo(documents);
  }

  private void unfinish(int... shards) throws IOException {
    List<Path> finished = Annotate.finishedShards(output);
    for (int shard : shards) {
      Files.delete(finished.get(shard).resolve("shard.json"));
    }
  }

  private void write(int number, String clause) throws IOException {
    Files.createDirectories(input);
    Files.writeString(file(number), "The General Assembly,\n\n" + clause + "\n");
  }

  private Path file(int number) {
    return input.resolve("d" + number + ".txt");
  }

  private void zip(String name, String clause) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input.resolve(name)))) {
      zip.setLevel(0);
      zip.putNextEntry(new ZipEntry("e.txt"));
      zip.write(("The General Assembly,\n\n" + clause + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
