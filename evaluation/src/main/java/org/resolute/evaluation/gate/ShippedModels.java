package org.resolute.evaluation.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.read.DocumentReaders;
import org.resolute.corpus.read.ReadingOptions;
import org.resolute.evaluation.labels.AnnotatedLabels;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.models.AnnotatedDocument;
import org.resolute.models.Annotator;
import org.resolute.models.mentions.MentionRecognizers;
import org.resolute.models.themes.ThemeClassifiers;
import org.resolute.models.verbs.RuleVerbClassifier;

/**
 * Reads and annotates files as {@code annotate} does with its default options, without writing
 * them.
 */
public final class ShippedModels {

  private static final String ENGLISH = "en";

  private final DocumentReader reader;
  private final Annotator annotator;

  private ShippedModels(DocumentReader reader, Annotator annotator) {
    this.reader = reader;
    this.annotator = annotator;
  }

  /** Loads the models that the project ships. */
  public static ShippedModels load() {
    return new ShippedModels(
        DocumentReaders.standard(ReadingOptions.DEFAULT),
        new Annotator(
            RuleVerbClassifier.standard(),
            ThemeClassifiers.standard(),
            MentionRecognizers.of(MentionRecognizers.DEFAULT)));
  }

  /** The same, without themes and mentions, which cost most of the time. */
  public ShippedModels verbsOnly() {
    return new ShippedModels(
        reader,
        new Annotator(
            RuleVerbClassifier.standard(),
            (clause, metadata) -> List.of(),
            (clause, metadata) -> List.of()));
  }

  /**
   * The labels of a file, or of all files below a folder in the order of their paths.
   *
   * @throws IOException where a file cannot be read; the message names it
   */
  public LabelledSet annotate(Path input) throws IOException {
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (Path file : files(input)) {
      for (ParsedDocument document : read(input, file)) {
        documents.add(annotate(document));
      }
    }
    return AnnotatedLabels.of(input.getFileName().toString(), documents);
  }

  /** A document with its labels. */
  public AnnotatedDocument annotate(ParsedDocument document) {
    return annotator.annotate(document, ENGLISH);
  }

  /** The documents of a file, or of all files below a folder, unlabelled. */
  public List<ParsedDocument> read(Path input) throws IOException {
    List<ParsedDocument> documents = new ArrayList<>();
    for (Path file : files(input)) {
      documents.addAll(read(input, file));
    }
    return documents;
  }

  private static List<Path> files(Path input) throws IOException {
    try (Stream<Path> files = Files.walk(input)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private List<ParsedDocument> read(Path input, Path file) throws IOException {
    Path folder = Files.isDirectory(input) ? input : input.toAbsolutePath().getParent();
    String id = folder.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
    try {
      return reader.read(new SourceDocument(id.replace('\\', '/'), Files.readAllBytes(file)));
    } catch (UnreadableDocumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
