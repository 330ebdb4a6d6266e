package org.resolute.evaluation.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.read.DocumentReaders;
import org.resolute.corpus.read.ReadingOptions;
import org.resolute.evaluation.labels.Keys;
import org.resolute.models.labels.ClauseTexts;

/** The documents of a folder, by the names of their files without folder and extension. */
public final class ReadFolder {

  private final Map<String, List<ParsedDocument>> documents = new TreeMap<>();

  private ReadFolder() {}

  /** Reads all files below the folder. */
  public static ReadFolder of(Path folder) throws IOException {
    ReadFolder read = new ReadFolder();
    var reader = DocumentReaders.standard(ReadingOptions.DEFAULT);
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      try {
        read.documents.put(
            Keys.document(name), reader.read(new SourceDocument(name, Files.readAllBytes(file))));
      } catch (UnreadableDocumentException e) {
        throw new IOException(file + ": " + e.getMessage(), e);
      }
    }
    return read;
  }

  /** The clauses of all files below the folders, for labels that are kept without their texts. */
  public static ClauseTexts texts(List<Path> folders) throws IOException {
    List<Clause> clauses = new ArrayList<>();
    for (Path folder : folders) {
      ReadFolder read = of(folder);
      read.names().forEach(name -> clauses.addAll(read.clauses(name)));
    }
    return ClauseTexts.of(clauses);
  }

  /** The files below a folder by their names without folder and extension. */
  public static Map<String, Path> byName(Path folder) throws IOException {
    Map<String, Path> byName = new TreeMap<>();
    for (Path file : files(folder)) {
      byName.put(Keys.document(file.getFileName().toString()), file);
    }
    return byName;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  public Set<String> names() {
    return documents.keySet();
  }

  /** What a file says of itself: of several documents, the first. */
  DocumentMetadata metadata(String name) {
    return documents.get(name).get(0).metadata();
  }

  /** The clauses of all documents of a file. */
  List<Clause> clauses(String name) {
    return documents.get(name).stream().flatMap(d -> d.clauses().stream()).toList();
  }
}
