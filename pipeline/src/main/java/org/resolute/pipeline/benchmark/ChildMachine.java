package org.resolute.pipeline.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs a class in a virtual machine of its own, with the options and class path of this one. */
final class ChildMachine {

  private ChildMachine() {}

  /**
   * Runs {@code main} and returns what follows {@code mark} in the last line that it prints.
   *
   * @param options of the virtual machine, after those of this one
   * @throws IllegalStateException where it fails, or its last line does not begin so
   */
  static String told(Class<?> main, String mark, List<String> options, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String last = lastLine(process);
    int code = waitFor(process);
    if (code != 0 || !last.startsWith(mark)) {
      throw new IllegalStateException("exit code " + code + ": " + String.join(" ", command));
    }
    return last.substring(mark.length());
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
      throw new IllegalStateException("the measurement was interrupted", e);
    }
  }
}
