package org.resolute.pipeline.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.resolute.pipeline.cli.Resolute;

/** A command in a virtual machine of its own that tells at its end what it took. */
public final class MeasuredRun {

  /** Begins the line that tells. */
  static final String MARK = "measured ";

  /** In place of a command: a pipeline of the direct runner that does nothing. */
  static final String EMPTY_PIPELINE = "empty-pipeline";

  private static final double NANOS = 1e9;

  private MeasuredRun() {}

  /**
   * Runs and tells what it took.
   *
   * @param args the command line of {@link Resolute}, or {@link #EMPTY_PIPELINE}
   */
  public static void main(String[] args) {
    PrintStream out = System.out;
    Runtime.getRuntime().addShutdownHook(new Thread(() -> tell(out)));
    if (List.of(args).equals(List.of(EMPTY_PIPELINE))) {
      runEmptyPipeline();
    } else {
      Resolute.main(args);
    }
  }

  private static void runEmptyPipeline() {
    Pipeline pipeline =
        Pipeline.create(
            PipelineOptionsFactory.fromArgs("--runner=DirectRunner", "--targetParallelism=2")
                .create());
    pipeline.apply("Take one number", Create.of(1));
    pipeline.run().waitUntilFinish();
    System.exit(0);
  }

  private static void tell(PrintStream out) {
    out.printf(Locale.ROOT, "%n%s%.3f %.1f%n", MARK, Speed.cpuNanos() / NANOS, peakMegabytes());
    out.flush();
  }

  /** The high-water mark of the resident set, which Linux tells. */
  private static double peakMegabytes() {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    try {
      return Files.readAllLines(status, StandardCharsets.UTF_8).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
