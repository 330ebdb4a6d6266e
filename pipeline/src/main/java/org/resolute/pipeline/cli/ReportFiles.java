package org.resolute.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.resolute.corpus.WholeFile;

/** Writes the files that an option may ask for. */
final class ReportFiles {

  private ReportFiles() {}

  /** Writes {@code text} to {@code file}, unless the option was not given. */
  static void write(Path file, Supplier<String> text) throws IOException {
    if (file != null) {
      WholeFile.write(file, text.get());
    }
  }
}
