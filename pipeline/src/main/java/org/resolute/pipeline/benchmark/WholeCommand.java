package org.resolute.pipeline.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.resolute.pipeline.publish.RunReport;

/** What whole commands take, each in a virtual machine of its own, from its start to its end. */
final class WholeCommand {

  private static final long MEGABYTE = 1_000_000;
  private static final int START_UPS = 3;

  private final Texts texts;
  private final int megabytes;
  private final Path folder;

  /**
   * @param megabytes how much text the longest run has
   * @param folder for texts and tables; empty, and empty again at the end
   */
  WholeCommand(Texts texts, int megabytes, Path folder) {
    this.texts = texts;
    this.megabytes = megabytes;
    this.folder = folder;
  }

  List<Figure> figures() throws IOException {
    List<Figure> figures = new ArrayList<>();
    double start = startUp(figures);
    Measured whole = annotate(megabytes * MEGABYTE, List.of());
    Measured quarter = annotate(megabytes * MEGABYTE / 4, List.of());
    Measured little = annotate(megabytes * MEGABYTE, List.of("-Xmx512m"));
    String name = "annotate, %d MB".formatted(megabytes);
    figures.add(Figure.plain(name, whole.run().seconds(), "s"));
    figures.add(
        new Figure(
            name,
            whole.tokens() / whole.run().seconds(),
            "tokens/s",
            Figure.Mark.atLeast(400_000)));
    figures.add(
        Figure.plain(
            name + ", per second of processor",
            whole.tokens() / whole.run().cpuSeconds(),
            "tokens/s"));
    figures.add(Figure.plain(name + ", peak memory", whole.run().peakMegabytes(), "MB"));
    figures.add(
        new Figure(
            "time beyond start-up, whole to quarter",
            (whole.run().seconds() - start) / (quarter.run().seconds() - start),
            "times",
            Figure.Mark.atMost(4.2)));
    figures.add(Figure.plain(name + " with -Xmx512m", little.run().seconds(), "s"));
    figures.add(
        Figure.plain(name + " with -Xmx512m, peak memory", little.run().peakMegabytes(), "MB"));
    return figures;
  }

  /** Five documents, and an empty pipeline, in turn; the medians. Returns that of the five. */
  private double startUp(List<Figure> figures) throws IOException {
    Path five = folder.resolve("five");
    new Texts(texts.files().subList(0, 5)).repeat(five, 1);
    for (Path file : texts.files().subList(1, 5)) {
      Files.copy(file, five.resolve(file.getFileName()));
    }
    List<ChildRun> empty = new ArrayList<>();
    List<ChildRun> jobs = new ArrayList<>();
    for (int i = 0; i < START_UPS; i++) {
      empty.add(ChildRun.of(List.of(), List.of(MeasuredRun.EMPTY_PIPELINE)));
      jobs.add(ChildRun.of(List.of(), command(five)));
    }
    delete(five);
    ChildRun bare = median(empty);
    ChildRun job = median(jobs);
    figures.add(Figure.plain("an empty pipeline, start to finish", bare.seconds(), "s"));
    figures.add(Figure.plain("five documents, start to finish", job.seconds(), "s"));
    figures.add(
        new Figure(
            "five documents to an empty pipeline",
            job.seconds() / bare.seconds(),
            "times",
            Figure.Mark.atMost(4)));
    figures.add(
        Figure.plain(
            "five documents to an empty pipeline, time of processor",
            job.cpuSeconds() / bare.cpuSeconds(),
            "times"));
    return job.seconds();
  }

  private static ChildRun median(List<ChildRun> runs) {
    return runs.stream()
        .sorted(Comparator.comparingDouble(ChildRun::seconds))
        .toList()
        .get(runs.size() / 2);
  }

  /** A run, and the tokens of its clauses. */
  private record Measured(ChildRun run, long tokens) {}

  private Measured annotate(long bytes, List<String> options) throws IOException {
    Path input = folder.resolve("input");
    texts.repeat(input, bytes);
    ChildRun run = ChildRun.of(options, command(input));
    JsonNode report = new ObjectMapper().readTree(tables().resolve(RunReport.FILE_NAME).toFile());
    delete(input);
    delete(tables());
    return new Measured(run, report.at("/counts/tokens").asLong());
  }

  private List<String> command(Path input) {
    return List.of(
        "annotate", input.toString(), "--output", tables().toString(), "--overwrite", "--quiet");
  }

  private Path tables() {
    return folder.resolve("tables");
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> inside = Files.walk(path)) {
      for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
