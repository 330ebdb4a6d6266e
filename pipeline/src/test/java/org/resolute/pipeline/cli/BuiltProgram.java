package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.resolute.pipeline.output.OutputFile;

/** The program as it was built, in a virtual machine of its own, and documents to give it. */
final class BuiltProgram {

  static final Path HOME =
      Path.of(System.getProperty("resolute.home", "..")).toAbsolutePath().normalize();

  private static final Path DOCUMENTS = HOME.resolve("corpus/documents");

  private BuiltProgram() {}

  /** Copies our sample documents so many times. */
  static Path documents(Path folder, int copies) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(DOCUMENTS)) {
      files = found.filter(Files::isRegularFile).toList();
    }
    for (int copy = 0; copy < copies; copy++) {
      for (Path file : files) {
        Path target = folder.resolve(copy + "/" + DOCUMENTS.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return folder;
  }

  /** Starts {@code annotate INPUT --output OUTPUT MORE…}; what it says goes to OUTPUT.log. */
  static Process annotate(Path input, Path output, String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("annotate", input.toString(), "--output", output.toString()));
    arguments.addAll(List.of(more));
    return start(output, arguments);
  }

  /** Starts the program; what it says goes to OUTPUT.log. */
  static Process start(Path output, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String opened : List.of("java.base/java.util", "java.base/java.lang")) {
      command.addAll(List.of("--add-opens", opened + "=ALL-UNNAMED"));
    }
    command.addAll(List.of("-jar", HOME.resolve("pipeline/target/resolute.jar").toString()));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log(output))
        .start();
  }

  /** Waits for a process that {@link #start} started, and wants it to have done well. */
  static void endsWell(Process process, Path output) throws InterruptedException {
    assertThat(process.waitFor()).as("exit code, see %s", log(output)).isZero();
  }

  private static java.io.File log(Path output) {
    return output.resolveSibling(output.getFileName() + ".log").toFile();
  }

  /** Holds every table against that of another run, byte by byte. */
  static void sameTables(Path output, Path expected) throws IOException {
    for (String name : OutputFile.ALL_NAMES) {
      assertThat(output.resolve(name)).isNotEmptyFile();
      if (!name.equals("run.json")) {
        assertThat(output.resolve(name)).hasSameBinaryContentAs(expected.resolve(name));
      }
    }
    try (Stream<Path> files = Files.list(output)) {
      assertThat(files).hasSize(OutputFile.ALL_NAMES.size());
    }
  }
}
