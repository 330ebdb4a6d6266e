package org.resolute.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.resolute.corpus.WholeFile;
import org.resolute.pipeline.benchmark.Benchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./resolute benchmark [--input DIR] [--megabytes N]}. */
@Command(
    name = "benchmark",
    description =
        "Measures the program on this machine: whole runs, each in a virtual machine of its own, "
            + "and single steps in memory beside CoreNLP's tokenizer on the same text. Takes some "
            + "minutes; a busy machine gives poor figures.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  ./resolute benchmark",
      "  ./resolute benchmark --input archive --megabytes 400 --output figures.json"
    })
final class BenchmarkCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--input",
      paramLabel = "DIR",
      defaultValue = "corpus/documents",
      description = "Folder of plain texts (default: ${DEFAULT-VALUE}).")
  private Path input;

  @Option(
      names = "--megabytes",
      paramLabel = "N",
      defaultValue = "100",
      description = "How much text; the folder's is repeated (default: ${DEFAULT-VALUE}).")
  private int megabytes;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "How long each step is measured in memory, and warmed up before (default: ${DEFAULT-VALUE}).")
  private double seconds;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "benchmark.json",
      description = "Where the figures go as JSON (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Override
  public Integer call() throws IOException {
    if (megabytes < 1 || !(seconds > 0)) {
      throw new IllegalArgumentException("--megabytes and --seconds must be more than nothing");
    }
    if (!Files.isDirectory(input)) {
      throw new IllegalArgumentException(input + " is not a folder; --input names one of texts");
    }
    Benchmark benchmark = Benchmark.of(input, megabytes, seconds);
    PrintWriter out = spec.commandLine().getOut();
    out.println(LocalDate.now(ZoneOffset.UTC) + ", " + input);
    out.print(benchmark.table());
    out.flush();
    WholeFile.write(output, benchmark.json());
    return ExitCodes.OK;
  }
}
