package org.resolute.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
