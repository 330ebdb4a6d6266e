package org.resolute.evaluation.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.resolute.evaluation.world.LabelledFile;
import org.resolute.evaluation.world.LabelledFile.Part;
import org.resolute.evaluation.world.LabelledFile.PartClause;

/** Writes the gold of whole files as if it were an output of annotate, with mistakes put in. */
final class WorldAsOutput {

  private static final List<String> SECTIONS =
      List.of("preambular", "operative", "recommendation", "annex", "other");
  private static final List<String> VERBS = List.of("urge", "express concern", "havi", "decide");

  private final SplittableRandom random;
  private final int oneIn;

  /** Spoils about one label in {@code oneIn}. */
  WorldAsOutput(int oneIn) {
    this.random = new SplittableRandom(oneIn);
    this.oneIn = oneIn;
  }

  void write(List<LabelledFile> files, String extension, Path folder) throws IOException {
    try (CSVPrinter documents = printer(folder.resolve("documents.csv"));
        CSVPrinter clauses = printer(folder.resolve("clauses.csv"))) {
      documents.printRecord((Object[]) "document_id symbol title body date".split(" "));
      clauses.printRecord((Object[]) "document_id section number verb text".split(" "));
      for (LabelledFile file : files) {
        if (file.parts().isEmpty()) {
          documents.printRecord(file.name() + extension, "", "", "", "");
        }
        for (Part part : file.parts()) {
          write(file, part, documents);
        }
        for (PartClause clause : file.clauses()) {
          for (int times = spoil() ? random.nextInt(3) : 1; times > 0; times--) {
            write(file, extension, clause, clauses);
          }
        }
      }
    }
  }

  private static CSVPrinter printer(Path file) throws IOException {
    return new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.RFC4180);
  }

  private boolean spoil() {
    return random.nextInt(oneIn) == 0;
  }

  private void write(LabelledFile file, Part part, CSVPrinter documents) throws IOException {
    if (spoil()) {
      return;
    }
    documents.printRecord(
        id(file, "", part.id()),
        spoil() ? part.symbol() + "/1" : part.symbol().replace(" ", ""),
        spoil() ? "" : part.title() + ".",
        spoil() ? "" : part.body(),
        spoil() ? "2001-01-01" : part.date());
  }

  private void write(LabelledFile file, String extension, PartClause clause, CSVPrinter clauses)
      throws IOException {
    clauses.printRecord(
        id(file, extension, spoil() ? "1" : clause.part()),
        spoil() ? SECTIONS.get(random.nextInt(SECTIONS.size())) : clause.section(),
        spoil() ? "7" : clause.number(),
        spoil() ? VERBS.get(random.nextInt(VERBS.size())) : clause.verb(),
        spoilt(clause.text()));
  }

  private static String id(LabelledFile file, String extension, String part) {
    return file.name() + extension + (file.parts().size() > 1 ? "!/" + part : "");
  }

  /** The text, cut in half or with some letters turned, moved or lost. */
  private String spoilt(String text) {
    if (spoil()) {
      return text.substring(text.length() / 2);
    }
    StringBuilder spoilt = new StringBuilder(text);
    for (int i = spoil() ? random.nextInt(1 + text.length() / 30) : 0; i > 0; i--) {
      int at = random.nextInt(spoilt.length());
      if (random.nextBoolean()) {
        spoilt.setCharAt(at, 'q');
      } else {
        spoilt.deleteCharAt(at).insert(random.nextInt(spoilt.length() + 1), "zz");
      }
    }
    return spoilt.toString();
  }
}
