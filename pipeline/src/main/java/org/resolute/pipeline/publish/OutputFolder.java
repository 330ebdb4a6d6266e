package org.resolute.pipeline.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.resolute.pipeline.annotate.FinishedShards;
import org.resolute.pipeline.output.OutputFile;

/**
 * The folder that a run publishes into. Everything is written to a hidden work folder inside it
 * first; a killed run leaves that behind, and the next run sweeps it away.
 *
 * @param path a local path or a URI, ending in {@code /}
 */
public record OutputFolder(String path) {

  private static final String WORK = ".resolute-";

  /** The folder that a user calls {@code name}. */
  public static OutputFolder of(String name) {
    if (name.contains("://")) {
      return new OutputFolder(name.endsWith("/") ? name : name + "/");
    }
    String path = Path.of(name).toAbsolutePath().normalize().toString();
    return new OutputFolder(path.endsWith("/") ? path : path + "/");
  }

  /** A new work folder's path, ending in {@code /}; nothing is created yet. */
  public String newWorkFolder() {
    return path + WORK + UUID.randomUUID() + "/";
  }

  /** Whether something else than a folder has its name. */
  public boolean isFile() {
    return !path.contains("://") && Files.exists(Path.of(path)) && !isLocal();
  }

  /**
   * Whether it holds anything that a run may not touch: any file, unless a killed run left it.
   *
   * <p>Files with our names beside a work folder and without run.json are what a run leaves that
   * was killed while it published.
   */
  public boolean isOccupied() throws IOException {
    Set<String> names = names();
    Set<String> visible =
        names.stream().filter(n -> !n.startsWith(WORK)).collect(Collectors.toSet());
    boolean killed = visible.size() < names.size() && !visible.contains(RunReport.FILE_NAME);
    return killed ? !visible.stream().allMatch(OutputFile::isOurs) : !visible.isEmpty();
  }

  /** Folders of shards, each ending in {@code /}, that stopped runs may have finished. */
  public List<String> finishedShards() throws IOException {
    return names().stream()
        .filter(n -> n.startsWith(WORK) && n.endsWith("/" + FinishedShards.FILE_NAME))
        .map(n -> path + n.substring(0, n.lastIndexOf('/') + 1))
        .sorted()
        .toList();
  }

  /** Names of the files in it that a run may have published. */
  Set<String> tables() throws IOException {
    return names().stream().filter(OutputFile::isOurs).collect(Collectors.toSet());
  }

  /**
   * Deletes the work folders that killed runs left; where there are folders, the empty ones, too.
   */
  public void sweep() throws IOException {
    List<ResourceId> remains =
        names().stream()
            .filter(n -> n.startsWith(WORK))
            .sorted(Comparator.reverseOrder())
            .map(this::resource)
            .toList();
    FileSystems.delete(remains, StandardMoveOptions.IGNORE_MISSING_FILES);
    if (isLocal()) {
      removeEmptyWorkFolders();
    }
  }

  /** The resource of this name below the folder. */
  ResourceId resource(String name) {
    return FileSystems.matchNewResource(path + name, false);
  }

  /**
   * Paths of all files below the folder, hidden ones included, relative to it. Elsewhere than on
   * the local disk, as deep as we write: Hadoop takes two stars for one, and lists folders, too.
   */
  private Set<String> names() throws IOException {
    if (isLocal()) {
      Path root = Path.of(path);
      try (Stream<Path> paths = Files.walk(root)) {
        return paths
            .filter(p -> !Files.isDirectory(p))
            .map(p -> root.relativize(p).toString())
            .collect(Collectors.toSet());
      }
    }
    List<String> levels = List.of(path + "*", path + "*/*", path + "*/*/*");
    Set<String> names = new HashSet<>();
    for (MatchResult level : FileSystems.match(levels, EmptyMatchTreatment.ALLOW)) {
      level
          .metadata()
          .forEach(file -> names.add(file.resourceId().toString().substring(path.length())));
    }
    return names;
  }

  private boolean isLocal() {
    return !path.contains("://") && Files.isDirectory(Path.of(path));
  }

  private void removeEmptyWorkFolders() throws IOException {
    Path root = Path.of(path);
    try (Stream<Path> paths = Files.walk(root)) {
      List<Path> folders =
          paths
              .filter(p -> Files.isDirectory(p) && root.relativize(p).toString().startsWith(WORK))
              .sorted(Comparator.reverseOrder())
              .toList();
      for (Path folder : folders) {
        Files.deleteIfExists(folder);
      }
    }
  }
}
