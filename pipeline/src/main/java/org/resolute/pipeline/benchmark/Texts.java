package org.resolute.pipeline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.resolute.corpus.Clause;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.read.DocumentReaders;
import org.resolute.corpus.read.ReadingOptions;

/**
 * The plain texts of a folder.
 *
 * @param files in the order of their paths
 */
record Texts(List<Path> files) {

  Texts {
    files = List.copyOf(files);
  }

  /**
   * The files below {@code folder} whose names end in {@code .txt}.
   *
   * @throws IllegalArgumentException where there are fewer than five
   */
  static Texts below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> files = paths.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
      if (files.size() < 5) {
        throw new IllegalArgumentException(
            folder + " has fewer than five texts (.txt); --input names a folder that has them");
      }
      return new Texts(files);
    }
  }

  /** Some of them, spread evenly over the whole: about so many bytes. */
  Texts sample(long bytes) throws IOException {
    long all = 0;
    for (Path file : files) {
      all += Files.size(file);
    }
    int step = (int) Math.max(1, all / bytes);
    return new Texts(
        Stream.iterate(0, i -> i < files.size(), i -> i + step).map(files::get).toList());
  }

  /** The bytes of each. */
  List<SourceDocument> sources() throws IOException {
    List<SourceDocument> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(new SourceDocument(file.getFileName().toString(), Files.readAllBytes(file)));
    }
    return sources;
  }

  /** Copies them into {@code folder}, again and again, until there are so many bytes. */
  void repeat(Path folder, long bytes) throws IOException {
    long written = 0;
    for (int round = 0; written < bytes; round++) {
      Path target = Files.createDirectories(folder.resolve("round-%04d".formatted(round)));
      for (int i = 0; i < files.size() && written < bytes; i++) {
        Path copy = target.resolve("%05d-%s".formatted(i, files.get(i).getFileName()));
        Files.copy(files.get(i), copy);
        written += Files.size(copy);
      }
    }
  }

  /** The documents of a file, split into clauses. */
  static List<ParsedDocument> parse(SourceDocument source) {
    try {
      return DocumentReaders.standard(ReadingOptions.DEFAULT).read(source);
    } catch (UnreadableDocumentException e) {
      throw new IllegalArgumentException(source.id() + ": " + e.getMessage(), e);
    }
  }

  /** The tokens of their clauses. */
  static long tokens(List<ParsedDocument> documents) {
    return documents.stream().flatMap(d -> d.clauses().stream()).mapToLong(Clause::tokens).sum();
  }
}
