package org.resolute.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of labels that an option names. */
final class LabelFiles {

  private LabelFiles() {}

  /** Files as they are; of a folder its tables, in the order of their names. */
  static List<Path> find(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.list(path)) {
          inside.filter(LabelFiles::isTable).sorted().forEach(files::add);
        }
      } else if (Files.isRegularFile(path)) {
        files.add(path);
      } else {
        throw new IllegalArgumentException(
            path + " is not there; name a table of labels or a folder of them");
      }
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no table of labels (.jsonl, .csv, .json) in " + paths);
    }
    return files;
  }

  private static boolean isTable(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(".jsonl") || name.endsWith(".csv") || name.endsWith(".json");
  }
}
