package org.resolute.evaluation.world;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.resolute.corpus.Coverage;
import org.resolute.corpus.ParsedDocument;

/**
 * What came of reading all files of a folder, for which there need be no gold.
 *
 * @param formats the extensions of the files
 * @param files how many there are
 * @param documents how many they hold
 * @param empty documents without a clause
 * @param clauses of all of them
 * @param warned documents with a warning
 * @param letters of all of them
 * @param unplaced letters that stand in no clause and no named part
 * @param placed documents of whose letters at most two in a thousand are unplaced
 */
public record ReadingOfFamily(
    List<String> formats,
    int files,
    int documents,
    int empty,
    int clauses,
    int warned,
    long letters,
    long unplaced,
    int placed) {

  /** Up to this share of a document's letters may be unplaced. */
  public static final double MOST_UNPLACED = 0.002;

  public ReadingOfFamily {
    formats = List.copyOf(formats);
  }

  /** Counts what was read of some files. */
  public static ReadingOfFamily of(List<Path> files, List<ParsedDocument> documents) {
    TreeSet<String> formats = new TreeSet<>();
    files.forEach(f -> formats.add(extension(f)));
    List<Coverage> coverages = documents.stream().map(Coverage::of).toList();
    return new ReadingOfFamily(
        List.copyOf(formats),
        files.size(),
        documents.size(),
        (int) documents.stream().filter(d -> d.clauses().isEmpty()).count(),
        documents.stream().mapToInt(d -> d.clauses().size()).sum(),
        (int) documents.stream().filter(d -> !d.warnings().isEmpty()).count(),
        coverages.stream().mapToLong(Coverage::letters).sum(),
        coverages.stream().mapToLong(Coverage::unplacedLetters).sum(),
        (int) coverages.stream().filter(c -> c.unplacedShare() <= MOST_UNPLACED).count());
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The share of all letters that is unplaced, 0..1. */
  public double unplacedShare() {
    return letters == 0 ? 0 : (double) unplaced / letters;
  }

  /** The share of the documents that are placed, 0..1. */
  public double placedShare() {
    return documents == 0 ? 0 : (double) placed / documents;
  }
}
