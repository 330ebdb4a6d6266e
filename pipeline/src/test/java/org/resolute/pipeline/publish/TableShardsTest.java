package org.resolute.pipeline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.resolute.pipeline.output.OutputFile;

class TableShardsTest {

  private static final String HEADER = "name\r\n";

  @Property(tries = 300)
  void theShardsHoldEveryRowOnceInOrderInAboutEqualSizes(
      @ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> lengths,
      @ForAll @IntRange(min = 1, max = 9) int shards,
      @ForAll @IntRange(min = 1, max = 50) int chunk)
      throws IOException {
    List<String> rows = lengths.stream().map(n -> "\"a\r\n" + "b".repeat(n) + "\"\r\n").toList();
    String whole = String.join("", rows);
    List<String> files = write(table(true), shards, whole, chunk);
    assertThat(files).hasSize(shards).allMatch(file -> file.startsWith(HEADER));
    List<String> content = files.stream().map(f -> f.substring(HEADER.length())).toList();
    assertThat(String.join("", content)).isEqualTo(whole);
    assertThat(content).allMatch(file -> file.isEmpty() || file.endsWith("\"\r\n"));
    int longest = rows.stream().mapToInt(String::length).max().orElse(0);
    assertThat(content).allMatch(file -> file.length() <= whole.length() / shards + 1 + longest);
  }

  @Test
  void aQuotationMarkInJsonHidesNoLineEnd() throws IOException {
    assertThat(write(table(false), 2, "{\"a\\\"\"}\n{}\n{}\n", 4))
        .containsExactly(HEADER + "{\"a\\\"\"}\n", HEADER + "{}\n{}\n");
  }

  private static OutputFile table(boolean quoted) {
    return new OutputFile("t.csv", HEADER, quoted, (outcome, out) -> {});
  }

  private static List<String> write(OutputFile table, int shards, String rows, int chunk)
      throws IOException {
    List<ByteArrayOutputStream> files = new ArrayList<>();
    byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
    try (TableShards out =
        new TableShards(
            table,
            table.names(shards),
            bytes.length,
            name -> {
              files.add(new ByteArrayOutputStream());
              return files.get(files.size() - 1);
            })) {
      for (int i = 0; i < bytes.length; i += chunk) {
        out.write(bytes, i, Math.min(chunk, bytes.length - i));
      }
    }
    return files.stream().map(f -> f.toString(StandardCharsets.UTF_8)).toList();
  }
}
