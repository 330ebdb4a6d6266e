package org.resolute.pipeline.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/**
 * Finds the files that a user means by files, folders and globs.
 *
 * <p>{@code archive} finds {@code archive/GA/A_RES_79_154.txt} and calls it {@code
 * GA/A_RES_79_154.txt}; the file named by itself is called {@code A_RES_79_154.txt}. Hidden files
 * and folders are left out. Folders are walked on the local disk; anything with a scheme ({@code
 * s3://…}) or a wildcard goes through Beam's file systems.
 */
public final class InputFiles {

  /** Code-point order, which {@link String#compareTo} is not beyond the basic plane. */
  public static final Comparator<String> CODE_POINT_ORDER =
      (a, b) -> java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+://.*");

  private final Path output;

  /**
   * @param output a local folder whose files are never inputs, so that a run does not read what an
   *     earlier one wrote
   */
  public InputFiles(Path output) {
    this.output = output.toAbsolutePath().normalize();
  }

  /**
   * The files, each once, in the code-point order of their ids.
   *
   * @throws IllegalArgumentException where an input names nothing, or two inputs share an id
   */
  public List<InputFile> find(List<String> inputs) throws IOException {
    Map<String, InputFile> found = new TreeMap<>(CODE_POINT_ORDER);
    for (String input : inputs) {
      for (InputFile file : find(input)) {
        InputFile same = found.putIfAbsent(file.id(), file);
        if (same != null && !same.resource().equals(file.resource())) {
          throw new IllegalArgumentException(
              "%s and %s would both be called %s; give the folder above them instead"
                  .formatted(same.resource(), file.resource(), file.id()));
        }
      }
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no file under %s; give a file, a folder or a quoted glob"
              .formatted(String.join(", ", inputs)));
    }
    return List.copyOf(found.values());
  }

  private List<InputFile> find(String input) throws IOException {
    if (SCHEME.matcher(input).matches()) {
      return match(input);
    }
    Path path = localPath(input);
    if (Files.isDirectory(path)) {
      return walk(path);
    }
    if (Files.exists(path)) {
      Path file = path.toAbsolutePath().normalize();
      return List.of(new InputFile(fileName(file), file.toString(), Files.size(file)));
    }
    if (WILDCARD.matcher(input).find()) {
      return match(input);
    }
    throw new IllegalArgumentException("there is no file or folder " + input);
  }

  private static Path localPath(String input) {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("not a path: " + input, e);
    }
  }

  private List<InputFile> walk(Path folder) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    List<InputFile> files = new ArrayList<>();
    for (Path path : FolderWalk.files(root)) {
      if (!isHidden(root, path) && !path.startsWith(output)) {
        files.add(new InputFile(id(root, path), path.toString(), Files.size(path)));
      }
    }
    return files;
  }

  private static boolean isHidden(Path root, Path path) {
    for (Path name : root.relativize(path)) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static String id(Path root, Path path) {
    return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private List<InputFile> match(String glob) throws IOException {
    List<InputFile> files = new ArrayList<>();
    String root = glob.substring(0, glob.lastIndexOf('/', wildcardOrEnd(glob)) + 1);
    String absoluteRoot = SCHEME.matcher(root).matches() ? root : absolute(root);
    for (MatchResult.Metadata file :
        FileSystems.match(glob, EmptyMatchTreatment.ALLOW).metadata()) {
      String resource = file.resourceId().toString();
      if (!file.resourceId().isDirectory() && !isOutput(resource)) {
        files.add(new InputFile(below(absoluteRoot, resource), resource, file.sizeBytes()));
      }
    }
    return files;
  }

  private static int wildcardOrEnd(String glob) {
    var wildcard = WILDCARD.matcher(glob);
    return wildcard.find() ? wildcard.start() : glob.length();
  }

  private static String absolute(String root) {
    String folder = Path.of(root).toAbsolutePath().normalize().toString();
    return folder.endsWith("/") ? folder : folder + "/";
  }

  private boolean isOutput(String resource) {
    return !SCHEME.matcher(resource).matches() && Path.of(resource).startsWith(output);
  }

  private static String below(String root, String resource) {
    return resource.startsWith(root) ? resource.substring(root.length()) : fileName(resource);
  }

  private static String fileName(Path path) {
    return path.getFileName().toString();
  }

  private static String fileName(String resource) {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }
}
