package org.resolute.evaluation.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resolute.corpus.Clause;
import org.resolute.corpus.ParsedDocument;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.MentionJudge;
import org.resolute.evaluation.labels.AnnotatedLabels;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.report.Report;
import org.resolute.models.AnnotatedClause;
import org.resolute.models.AnnotatedDocument;
import org.resolute.models.MentionRecognizer;
import org.resolute.models.MentionType;
import org.resolute.models.mentions.MentionRecognizers;

/**
 * The recognisers side by side on the same clauses in one run: how right, how fast, how large.
 *
 * @param gold labelled clauses
 * @param documents the same clauses, as a reader gives them
 * @param gauge of time and memory
 */
public record MentionContest(LabelledSet gold, List<ParsedDocument> documents, Gauge gauge) {

  private static final List<MentionType> TYPES = List.of(MentionType.values());
  private static final long LEAST_NANOS = 2_000_000_000L;

  public MentionContest {
    documents = List.copyOf(documents);
  }

  /** The table, one row per recogniser, and one for the rules with the name finder behind them. */
  public List<Report.Part> parts() {
    List<List<String>> rows = new ArrayList<>();
    for (String name : MentionRecognizers.NAMES) {
      rows.add(row(List.of(name)));
    }
    rows.add(row(List.of("rules", "opennlp")));
    List<String> head = new ArrayList<>(List.of("recogniser", "micro"));
    TYPES.forEach(type -> head.add(type.name()));
    head.addAll(List.of("date values", "overlap", "tokens/s", "MB"));
    return List.of(
        new Report.Heading("recognisers, by " + gold.name()),
        new Report.Text(
            ("F1 of strict spans per type, share of right date values, F1 of overlapping spans, all "
                    + "on the same %d clauses in one run. Tokens (words, numbers and signs) per "
                    + "second of processor time in one thread, over passes of two seconds or more "
                    + "after one to warm up. MB: the live heap, in millions of bytes, of a virtual "
                    + "machine that has loaded the recogniser alone and read a clause, less that of "
                    + "one that has loaded none, both after full collections. The trained ones "
                    + "take values from the grammar and gazetteer of the rules, which count with them.")
                .formatted(gold.clauses().size())),
        Report.Table.of(1, head, rows));
  }

  private List<String> row(List<String> names) {
    String name = String.join(",", names);
    MentionRecognizer recognizer;
    try {
      recognizer = MentionRecognizers.of(names);
    } catch (IllegalArgumentException e) {
      return absent(name);
    }
    Evaluation evaluation = new MentionJudge().judge(gold, found(recognizer));
    List<String> row = new ArrayList<>(List.of(name, figure(evaluation, "strict/micro")));
    TYPES.forEach(type -> row.add(figure(evaluation, "strict/" + type)));
    row.add(figure(evaluation, "date_value"));
    row.add(figure(evaluation, "overlap/micro"));
    row.add(String.format(Locale.ROOT, "%,d", Math.round(speed(recognizer))));
    row.add(String.format(Locale.ROOT, "%.1f", gauge.heldMegabytes().applyAsDouble(names)));
    return row;
  }

  private static List<String> absent(String name) {
    List<String> row = new ArrayList<>(List.of(name, "not in this build"));
    for (int i = 0; i < TYPES.size() + 4; i++) {
      row.add("");
    }
    return row;
  }

  private static String figure(Evaluation evaluation, String name) {
    return evaluation.figures().stream().anyMatch(f -> f.name().equals(name))
        ? String.format(Locale.ROOT, "%.3f", evaluation.score(name).value())
        : "";
  }

  private LabelledSet found(MentionRecognizer recognizer) {
    return AnnotatedLabels.of(
        "found", documents.stream().map(document -> annotated(document, recognizer)).toList());
  }

  private static AnnotatedDocument annotated(
      ParsedDocument document, MentionRecognizer recognizer) {
    return new AnnotatedDocument(
        document,
        "en",
        document.clauses().stream()
            .map(
                clause ->
                    new AnnotatedClause(
                        clause,
                        List.of(),
                        List.of(),
                        recognizer.recognize(clause, document.metadata())))
            .toList());
  }

  private double speed(MentionRecognizer recognizer) {
    long tokens = 0;
    long start = gauge.cpuNanos().getAsLong();
    long nanos = 0;
    while (nanos < LEAST_NANOS) {
      for (ParsedDocument document : documents) {
        for (Clause clause : document.clauses()) {
          recognizer.recognize(clause, document.metadata());
          tokens += clause.tokens();
        }
      }
      nanos = gauge.cpuNanos().getAsLong() - start;
    }
    return tokens * 1e9 / nanos;
  }
}
