package org.resolute.pipeline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * What {@code annotate} did when a test called it.
 *
 * @param code its exit code
 * @param err what it wrote to standard error
 */
record Annotate(int code, String err) {

  static Annotate run(Path input, Path output, String... options) {
    StringWriter err = new StringWriter();
    CommandLine line = Resolute.commandLine(List.of());
    line.setOut(new PrintWriter(new StringWriter()));
    line.setErr(new PrintWriter(err, true));
    List<String> arguments =
        new ArrayList<>(List.of("annotate", input.toString(), "--output", output.toString()));
    arguments.addAll(List.of(options));
    return new Annotate(line.execute(arguments.toArray(String[]::new)), err.toString());
  }

  /** Starts the real program in a process of its own, which can be killed. */
  static Process start(Path input, Path output, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Resolute.class.getName(),
                "annotate",
                input.toString(),
                "--output",
                output.toString()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** A number of run.json: {@code number(output, "/resumed/shards")}. */
  static int number(Path output, String pointer) throws IOException {
    return new ObjectMapper().readTree(output.resolve("run.json").toFile()).at(pointer).asInt();
  }

  /** Hidden folders of shards that are finished, in the order of their names. */
  static List<Path> finishedShards(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(f -> f.endsWith("shard.json"))
          .map(Path::getParent)
          .sorted(Comparator.comparing(Path::getFileName))
          .toList();
    }
  }

  /** The published tables by their names, without run.json, which tells the time. */
  static SortedMap<String, String> tables(Path output) throws IOException {
    SortedMap<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(output)) {
      files
          .filter(f -> Files.isRegularFile(f) && !f.endsWith("run.json"))
          .forEach(f -> tables.put(f.getFileName().toString(), content(f)));
    }
    return tables;
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
