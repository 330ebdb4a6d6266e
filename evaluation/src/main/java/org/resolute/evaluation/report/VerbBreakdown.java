package org.resolute.evaluation.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.Judgement;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.Multisets;

/**
 * How well each verb is found, and how well verbs are found in each kind of document.
 *
 * <p>Kinds are told by the document's name: {@code A_RES_79_154} is a resolution of the General
 * Assembly. Every {@code express …} counts as one verb, as everywhere in the figures.
 */
public final class VerbBreakdown {

  private static final Set<String> FIGURES = Set.of("verb", "verbs", "all_verbs");
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("A/HRC/", "Human Rights Council");
    KINDS.put("A/RES/", "General Assembly");
    KINDS.put("E/", "Economic and Social Council");
    KINDS.put("S/PRST/", "presidential statements");
    KINDS.put("S/", "Security Council");
  }

  private VerbBreakdown() {}

  /** The tables; none where the evaluation is not about verbs. */
  public static List<Report.Part> of(Evaluation evaluation) {
    Map<String, Counts> verbs = new TreeMap<>();
    Map<String, Counts> kinds = new TreeMap<>();
    for (Judgement judgement : evaluation.judgements()) {
      if (FIGURES.contains(judgement.figure())) {
        perVerb(judgement).forEach((verb, counts) -> verbs.merge(verb, counts, Counts::plus));
        kinds.merge(kind(judgement.document()), judgement.counts(), Counts::plus);
      }
    }
    return verbs.isEmpty()
        ? List.of()
        : List.of(
            new Report.Text("Verbs by kind of document:"),
            table("kind", kinds),
            new Report.Text("Verb by verb, the most frequent first:"),
            table("verb", verbs));
  }

  static String kind(String document) {
    String symbol = document.replace('_', '/');
    return KINDS.entrySet().stream()
        .filter(kind -> symbol.startsWith(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("others");
  }

  private static Map<String, Counts> perVerb(Judgement judgement) {
    List<String> expected = verbs(judgement.expected());
    List<String> found = verbs(judgement.found());
    Set<String> all = new TreeSet<>(expected);
    all.addAll(found);
    Map<String, Counts> counts = new TreeMap<>();
    for (String verb : all) {
      counts.put(
          verb,
          Multisets.compare(
              Collections.nCopies(Collections.frequency(expected, verb), verb),
              Collections.nCopies(Collections.frequency(found, verb), verb)));
    }
    return counts;
  }

  private static List<String> verbs(String cell) {
    List<String> verbs = new ArrayList<>();
    for (String verb : cell.split("\\|")) {
      if (!verb.isBlank()) {
        verbs.add(Keys.verb(verb.strip()));
      }
    }
    return verbs;
  }

  private static Report.Table table(String what, Map<String, Counts> counts) {
    List<List<String>> rows =
        counts.entrySet().stream()
            .sorted(Comparator.comparing((Map.Entry<String, Counts> e) -> -e.getValue().expected()))
            .map(e -> row(e.getKey(), e.getValue()))
            .toList();
    return Report.Table.of(1, List.of(what, "precision", "recall", "F1", "n"), rows);
  }

  private static List<String> row(String name, Counts counts) {
    return List.of(
        name,
        Numbers.figure(counts.precision()),
        Numbers.figure(counts.recall()),
        Numbers.figure(counts.f1()),
        Numbers.count(counts.expected()));
  }
}
