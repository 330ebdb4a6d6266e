package org.resolute.pipeline.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks whose names match the argument, and prints their figures as a table. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * @param args a regular expression for the names; the folder of the documents
   */
  public static void main(String[] args) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(args[0])
            .jvmArgsAppend("-Dbenchmark.input=" + args[1], "-Xmx2g", "-XX:+UseParallelGC")
            .addProfiler(GCProfiler.class)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    System.out.println(
        "\n| step | tokens/s | ± | tokens per second of processor | bytes allocated per token |");
    System.out.println("| --- | --- | --- | --- | --- |");
    results.forEach(result -> System.out.println(row(result)));
  }

  private static String row(RunResult result) {
    Result<?> tokens = result.getSecondaryResults().get("tokens");
    Result<?> allocated = secondary(result, "gc.alloc.rate");
    double processor = secondary(result, "processor").getScore() / 1e9;
    return String.format(
        Locale.ROOT,
        "| %s | %,.0f | %,.0f | %,.0f | %,.0f |",
        result.getPrimaryResult().getLabel(),
        tokens.getScore(),
        tokens.getScoreError(),
        tokens.getScore() / processor,
        allocated.getScore() * (1 << 20) / tokens.getScore());
  }

  private static Result<?> secondary(RunResult result, String name) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(e -> e.getKey().endsWith(name))
        .map(java.util.Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("JMH did not measure " + name));
  }
}
