package org.resolute.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Writes the files that an option may ask for. */
final class ReportFiles {

  private ReportFiles() {}

  /** Writes {@code text} to {@code file}, unless the option was not given. */
  static void write(Path file, Supplier<String> text) throws IOException {
    if (file != null) {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, text.get());
    }
  }
}
