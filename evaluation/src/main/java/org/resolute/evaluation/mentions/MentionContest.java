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
  private static final double MEGA = 1_000_000;

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
                    + "after one to warm up. MB: what the heap holds more once the recogniser is "
                    + "loaded; the rules with their gazetteer, and what others share with them, are "
                    + "loaded before and count nothing.")
                .formatted(gold.clauses().size())),
        Report.Table.of(1, head, rows));
  }

  private List<String> row(List<String> names) {
    String name = String.join(",", names);
    long before = gauge.heapBytes().getAsLong();
    MentionRecognizer recognizer;
    try {
      recognizer = MentionRecognizers.of(names);
    } catch (IllegalArgumentException e) {
      return absent(name);
    }
    Evaluation evaluation = new MentionJudge().judge(gold, found(recognizer));
    long held = gauge.heapBytes().getAsLong() - before;
    List<String> row = new ArrayList<>(List.of(name, figure(evaluation, "strict/micro")));
    TYPES.forEach(type -> row.add(figure(evaluation, "strict/" + type)));
    row.add(figure(evaluation, "date_value"));
    row.add(figure(evaluation, "overlap/micro"));
    row.add(String.format(Locale.ROOT, "%,d", Math.round(speed(recognizer))));
    row.add(String.format(Locale.ROOT, "%.1f", Math.max(0, held) / MEGA));
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
          tokens += tokens(clause.text());
        }
      }
      nanos = gauge.cpuNanos().getAsLong() - start;
    }
    return tokens * 1e9 / nanos;
  }

  /** Words, numbers and signs. */
  private static long tokens(String text) {
    long tokens = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Character.isLetterOrDigit(c);
      if (word ? !inWord : !Character.isWhitespace(c)) {
        tokens++;
      }
      inWord = word;
    }
    return tokens;
  }
}
