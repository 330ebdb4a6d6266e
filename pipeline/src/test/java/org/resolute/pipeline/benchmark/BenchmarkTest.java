package org.resolute.pipeline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkTest {

  private static final Path DOCUMENTS =
      Path.of(System.getProperty("resolute.home", "..")).resolve("corpus/documents");

  @TempDir private Path folder;

  @Test
  void textsAreRepeatedUntilThereAreEnough() throws IOException {
    Texts texts = Texts.below(DOCUMENTS);
    texts.repeat(folder, 300_000);
    long bytes = 0;
    try (Stream<Path> copies = Files.walk(folder)) {
      for (Path copy : copies.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(copy);
      }
    }
    assertThat(bytes).isBetween(300_000L, 330_000L);
    assertThat(folder.resolve("round-0001")).isDirectory();
  }

  @Test
  void aFolderWithoutTextsIsRefusedWithTheRemedy() {
    assertThatThrownBy(() -> Texts.below(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--input");
  }

  @Test
  void theTableSaysWhichMarksAreMet() throws IOException {
    Figure slow = new Figure("speed", 4, "tokens/s", Figure.Mark.atLeast(5));
    Figure small = new Figure("ratio", 1.5, "times", Figure.Mark.atMost(4.2));
    Benchmark benchmark =
        new Benchmark(
            Map.of("java", "17"), java.util.List.of(slow, small, Figure.plain("x", 1, "s")));
    assertThat(benchmark.table().lines().toList())
        .anyMatch(line -> line.startsWith("speed") && line.endsWith("missed"))
        .anyMatch(line -> line.startsWith("ratio") && line.endsWith("≤ 4.20      met"))
        .anyMatch(line -> line.startsWith("x") && line.endsWith("1.00 s"));
    assertThat(new ObjectMapper().readTree(benchmark.json()).at("/figures/0/met").asBoolean(true))
        .isFalse();
  }

  @Test
  @Tag("slow")
  void everyFigureIsMeasured() throws IOException {
    Benchmark benchmark = Benchmark.of(DOCUMENTS, 1, 0.1);
    assertThat(benchmark.figures()).hasSizeGreaterThan(12).allMatch(f -> f.value() > 0);
  }
}
