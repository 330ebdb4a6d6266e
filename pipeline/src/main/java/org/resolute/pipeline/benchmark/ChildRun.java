package org.resolute.pipeline.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a virtual machine of its own took for a command, from its start to its end.
 *
 * @param seconds by the clock
 * @param cpuSeconds on all processors
 * @param peakMegabytes the most memory that the process held; 0 where the system does not tell
 */
record ChildRun(double seconds, double cpuSeconds, double peakMegabytes) {

  private static final double NANOS = 1e9;

  /**
   * Runs {@link MeasuredRun} with these arguments, with the options of this virtual machine and
   * {@code options} after them.
   *
   * @throws IllegalStateException where it fails
   */
  static ChildRun of(List<String> options, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(MeasuredRun.class.getName());
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String last = lastLine(process);
    int code = waitFor(process);
    double seconds = (System.nanoTime() - start) / NANOS;
    if (code != 0 || !last.startsWith(MeasuredRun.MARK)) {
      throw new IllegalStateException("exit code " + code + ": " + String.join(" ", command));
    }
    String[] told = last.substring(MeasuredRun.MARK.length()).split(" ", -1);
    return new ChildRun(seconds, Double.parseDouble(told[0]), Double.parseDouble(told[1]));
  }

  private static String lastLine(Process process) throws IOException {
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      return out.lines().reduce("", (before, line) -> line);
    }
  }

  private static int waitFor(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the benchmark was interrupted", e);
    }
  }
}
