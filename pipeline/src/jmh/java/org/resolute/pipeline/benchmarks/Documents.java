package org.resolute.pipeline.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.read.DocumentReaders;
import org.resolute.corpus.read.ReadingOptions;
import org.resolute.pipeline.annotate.AnnotationModels;
import org.resolute.pipeline.output.DocumentOutcome;

/** The plain texts of the folder that the property {@code benchmark.input} names, in memory. */
@State(Scope.Benchmark)
public class Documents {

  /** Some megabytes are enough, and more would only be slower to load. */
  private static final int MOST = 400;

  final DocumentReader reader = DocumentReaders.standard(ReadingOptions.DEFAULT);
  final AnnotationModels models = AnnotationModels.standard();
  final List<SourceDocument> sources = sources(Path.of(System.getProperty("benchmark.input")));
  final List<List<ParsedDocument>> parsed = sources.stream().map(this::parse).toList();
  final long[] tokens = parsed.stream().mapToLong(Documents::tokens).toArray();
  final List<List<DocumentOutcome>> outcomes = parsed.stream().map(this::outcomes).toList();
  final List<Sentence> clauses =
      parsed.stream()
          .flatMap(List::stream)
          .flatMap(d -> d.clauses().stream().map(c -> new Sentence(c, d.metadata())))
          .toList();

  /** A clause with what its document says of itself, and its size. */
  record Sentence(Clause clause, DocumentMetadata metadata, long tokens) {

    Sentence(Clause clause, DocumentMetadata metadata) {
      this(clause, metadata, clause.tokens());
    }
  }

  List<ParsedDocument> parse(SourceDocument source) {
    try {
      return reader.read(source);
    } catch (UnreadableDocumentException e) {
      throw new IllegalArgumentException(source.id() + ": " + e.getMessage(), e);
    }
  }

  private List<DocumentOutcome> outcomes(List<ParsedDocument> documents) {
    return documents.stream().map(this::outcome).toList();
  }

  private DocumentOutcome outcome(ParsedDocument document) {
    return new DocumentOutcome(
        models.annotator().annotate(document, "en"), DocumentOutcome.Status.OK, "", "");
  }

  private static long tokens(List<ParsedDocument> documents) {
    return documents.stream().flatMap(d -> d.clauses().stream()).mapToLong(Clause::tokens).sum();
  }

  private static List<SourceDocument> sources(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> texts = paths.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
      int step = Math.max(1, texts.size() / MOST);
      return Stream.iterate(0, i -> i < texts.size(), i -> i + step)
          .map(i -> source(texts.get(i)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the folder " + folder, e);
    }
  }

  private static SourceDocument source(Path path) {
    try {
      return new SourceDocument(path.getFileName().toString(), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
