package org.resolute.pipeline.publish;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.resolute.corpus.Sha256;
import org.resolute.models.Annotator;
import org.resolute.models.mentions.MentionRecognizers;
import org.resolute.pipeline.annotate.AnnotationSettings;

/**
 * SHA-256 of every model and vocabulary that decides labels: each resource of the models house, and
 * OpenNLP's published models on the class path.
 */
public final class ModelHashes {

  private static final String MODELS = "org/resolute/models";

  /** OpenNLP's published models of languages and of sentences. */
  private static final List<String> OPENNLP_MODELS =
      List.of("langdetect-183.bin", "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");

  private ModelHashes() {}

  /** Those of all that ships, and of the models that the user named. */
  public static SortedMap<String, String> of(AnnotationSettings settings) throws IOException {
    SortedMap<String, String> hashes = all();
    addFile(settings.themeModel(), hashes);
    for (String recognizer : settings.recognizers()) {
      addFile(MentionRecognizers.modelFile(recognizer), hashes);
    }
    return hashes;
  }

  private static void addFile(String file, SortedMap<String, String> hashes) throws IOException {
    if (!file.isEmpty()) {
      try (InputStream in = Files.newInputStream(Path.of(file))) {
        hashes.put(file, Sha256.of(in));
      }
    }
  }

  /** Hexadecimal hashes by resource name, in the order of the names. */
  static SortedMap<String, String> all() throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    Path origin = origin();
    if (Files.isDirectory(origin)) {
      addAll(origin.resolve(MODELS), hashes);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(origin)) {
        addAll(jar.getPath(MODELS), hashes);
      }
    }
    for (String name : OPENNLP_MODELS) {
      try (InputStream in = Annotator.class.getResourceAsStream("/" + name)) {
        hashes.put(name, Sha256.of(in));
      }
    }
    return hashes;
  }

  /** The jar or folder that the models house was loaded from. */
  private static Path origin() {
    URL location = Annotator.class.getProtectionDomain().getCodeSource().getLocation();
    try {
      return Path.of(new URI(location.toString()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a place for classes: " + location, e);
    }
  }

  private static void addAll(Path root, SortedMap<String, String> hashes) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        String name = path.toString();
        if (Files.isRegularFile(path) && !name.endsWith(".class")) {
          try (InputStream in = Files.newInputStream(path)) {
            hashes.put(root.relativize(path).toString(), Sha256.of(in));
          }
        }
      }
    }
  }
}
