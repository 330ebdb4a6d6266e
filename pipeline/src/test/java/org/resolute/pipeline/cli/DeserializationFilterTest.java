package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.management.ObjectName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolute.corpus.read.ReadingOptions;

/** The filter is in force in the whole virtual machine of these tests, as in the program's. */
class DeserializationFilterTest {

  @TempDir Path folder;

  @BeforeAll
  static void startTheProgram() {
    Resolute.run("--version");
  }

  @Test
  void aClassThatNoModelAndNoRunnerNeedsIsRefused() throws Exception {
    byte[] bytes = written(new ObjectName("resolute:type=Stranger"));
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(InvalidClassException.class)
        .hasMessageContaining("REJECTED");
  }

  @Test
  void itIsRefusedInsideAListToo() throws Exception {
    byte[] bytes = written(new ArrayList<>(List.of(new ObjectName("resolute:type=Stranger"))));
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(InvalidClassException.class);
  }

  @Test
  void ourOwnRecordsPass() throws Exception {
    assertThat(read(written(ReadingOptions.DEFAULT))).isEqualTo(ReadingOptions.DEFAULT);
  }

  @Test
  void theConditionalRandomFieldAndTheDirectRunnerWorkUnderTheFilter() throws IOException {
    Path table = folder.resolve("clauses.jsonl");
    Files.writeString(
        table, "{\"id\": \"a\", \"text\": \"Thanks the General Assembly in Oslo;\"}\n");
    Path output = folder.resolve("tables");
    int code =
        Resolute.run(
            "annotate",
            table.toString(),
            "--output",
            output.toString(),
            "--recognizers",
            "corenlp-crf",
            "--any-language",
            "--quiet");
    assertThat(code).isZero();
    assertThat(output.resolve("mentions.csv")).content().contains("General Assembly");
  }

  private static byte[] written(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
