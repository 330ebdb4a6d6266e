package org.resolute.pipeline.input;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Finds the files below a folder. Symbolic links are followed, except back to a folder that they
 * stand in: all that is there is found without them.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final List<Path> files = new ArrayList<>();

  private FolderWalk() {}

  /** The regular files below {@code root}, in no order. */
  static List<Path> files(Path root) throws IOException {
    FolderWalk walk = new FolderWalk();
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    return List.copyOf(walk.files);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
    if (reason instanceof FileSystemLoopException) {
      return FileVisitResult.CONTINUE;
    }
    throw reason;
  }
}
