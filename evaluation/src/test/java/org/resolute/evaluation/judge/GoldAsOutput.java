package org.resolute.evaluation.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledMention;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Labels;

/** Writes a gold as if it were an output of annotate, with mistakes of every kind put in. */
final class GoldAsOutput {

  private static final List<String> THEMES =
      List.of("non_punishment", "ict", "supply_chains", "data");
  private static final List<String> VERBS = List.of("urge", "express concern", "Note", "decide");
  private static final List<String> SECTIONS =
      List.of("preambular", "operative", "annex", "other", "statement");

  private final SplittableRandom random;
  private final int oneIn;

  /** Spoils about one label in {@code oneIn}. */
  GoldAsOutput(long seed, int oneIn) {
    this.random = new SplittableRandom(seed);
    this.oneIn = oneIn;
  }

  void write(LabelledSet gold, Path folder) throws IOException {
    try (CSVPrinter clauses = printer(folder.resolve("clauses.csv"));
        CSVPrinter mentions = printer(folder.resolve("mentions.csv"))) {
      clauses.printRecord(
          (Object[])
              "document_id clause_id section number verb verbs addressees themes dates text"
                  .split(" "));
      mentions.printRecord((Object[]) "document_id clause_id type text start end value".split(" "));
      for (LabelledClause clause : gold.clauses()) {
        if (!spoil()) {
          write(clause, clauses, mentions);
        }
        if (spoil()) {
          write(clause, clauses, mentions);
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

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private void write(LabelledClause clause, CSVPrinter clauses, CSVPrinter mentions)
      throws IOException {
    Labels labels = clause.labels();
    List<String> verbs = spoilt(labels.verbs(), VERBS);
    String lead = verbs.isEmpty() ? labels.verb() : verbs.get(0);
    clauses.printRecord(
        "GA/" + clause.document() + ".txt",
        clause.id(),
        spoil() ? any(SECTIONS) : clause.section(),
        number(clause.number()),
        spoil() ? any(VERBS) : lead,
        String.join(" | ", verbs),
        String.join(" | ", spoilt(labels.addressees(), List.of("The States", "Secretariat"))),
        String.join(" | ", spoilt(labels.themes(), THEMES)),
        String.join(" | ", spoilt(labels.dates(), List.of("2020", "XXXX-07-30"))),
        spoil() ? clause.text().substring(clause.text().length() / 2) : clause.text());
    for (LabelledMention mention : labels.mentions()) {
      write(clause, mention, mentions);
    }
    for (var link : labels.links()) {
      String symbol = spoil() ? "A/RES/" + link.number() : link.symbol();
      mentions.printRecord(
          "", clause.id(), "REFERENCE", link.number(), 0, 1, spoil() ? "" : symbol);
    }
  }

  private void write(LabelledClause clause, LabelledMention mention, CSVPrinter mentions)
      throws IOException {
    int shift = spoil() ? 3 : 0;
    for (int times = spoil() ? 2 : 1; times > 0; times--) {
      mentions.printRecord(
          "",
          clause.id(),
          spoil() ? "ORG" : mention.type(),
          mention.text(),
          mention.start() + shift,
          mention.end() + (spoil() ? 4 : 0) + shift,
          spoil() ? "2000" : mention.value());
    }
  }

  private String number(String number) {
    if (spoil()) {
      return "7";
    }
    return spoil() ? "9(" + number + ")." : number;
  }

  private List<String> spoilt(List<String> labels, List<String> others) {
    List<String> all = new ArrayList<>(labels);
    if (!all.isEmpty() && spoil()) {
      all.remove(random.nextInt(all.size()));
    }
    if (spoil()) {
      String other = any(others);
      if (!all.contains(other)) {
        all.add(random.nextInt(all.size() + 1), other);
      }
    }
    return all;
  }
}
