package org.resolute.evaluation.judge;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the scorer of the shared folder, where it and Python are there. */
final class ProjectScorer {

  private static final Path SHARED = Path.of(System.getProperty("resolute.shared", "../shared"));

  private ProjectScorer() {}

  /** A file of the shared folder; the test is skipped without it. */
  static Path shared(String name) {
    Path file = SHARED.resolve(name);
    assumeTrue(Files.exists(file), file + " is not there: nothing to compare with");
    return file;
  }

  /** The figures that the scorer prints on its last line. */
  static JsonNode figures(String task, Path output, Path... gold) throws Exception {
    List<String> command = new ArrayList<>();
    command.add("python3");
    command.add(shared("tools/score.py").toString());
    command.add(task);
    command.add(output.toString());
    for (Path file : gold) {
      command.add(file.toString());
    }
    String printed = run(command);
    return new ObjectMapper().readTree(printed.substring(printed.lastIndexOf("\n{") + 1));
  }

  private static String run(List<String> command) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      assumeTrue(false, "python3 is not there: nothing to compare with");
      throw e;
    }
    byte[] out = process.getInputStream().readAllBytes();
    assumeTrue(process.waitFor() == 0, "python3 or the scorer failed: nothing to compare with");
    return new String(out, StandardCharsets.UTF_8).strip();
  }
}
