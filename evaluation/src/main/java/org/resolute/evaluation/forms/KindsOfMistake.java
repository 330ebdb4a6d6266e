package org.resolute.evaluation.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.Judgement;
import org.resolute.evaluation.labels.Keys;

/**
 * What kinds of mistake an evaluation of structure has, and how often: "heading counted as a
 * paragraph", "verb: reiterate → call upon".
 *
 * <p>A mistake in one clause and its counterpart, such as a clause that the gold has with its
 * letter and we have without, count once.
 */
public final class KindsOfMistake {

  static final String LETTER = "letter left in the text";
  static final String STATEMENT_TITLE = "title counted as a statement";
  static final String HEADING = "heading counted as a paragraph";
  static final String SPLIT = "paragraph split otherwise";
  static final String REASON = "reason marked as a heading";
  static final String UNKNOWN = "paragraph that the mark-up does not have";

  private static final String CLAUSES = "clauses";
  private static final int LONGEST_HEADING = 280;
  private static final Set<String> CLAUSE_FIGURES = Set.of("section", "number", "verb");

  private KindsOfMistake() {}

  /** Each kind with the number of its mistakes, the most frequent first. */
  public static Map<String, Integer> of(Evaluation evaluation) {
    Map<String, Integer> extra = new LinkedHashMap<>();
    Map<String, Integer> kinds = new LinkedHashMap<>();
    for (Judgement error : evaluation.errors()) {
      if (error.figure().equals(CLAUSES) && error.expected().isEmpty()) {
        extra.merge(place(error, error.text()), 1, Integer::sum);
      }
    }
    for (Judgement error : evaluation.errors()) {
      if (error.figure().equals(CLAUSES) && !error.expected().isEmpty()) {
        kinds.merge(missing(error, extra), 1, Integer::sum);
      } else if (CLAUSE_FIGURES.contains(error.figure())) {
        kinds.merge(
            error.figure() + ": " + shown(error.expected()) + " → " + shown(error.found()),
            1,
            Integer::sum);
      }
    }
    for (Judgement error : evaluation.errors()) {
      if (error.figure().equals(CLAUSES)
          && error.expected().isEmpty()
          && takeOff(extra, place(error, error.text()))) {
        kinds.merge(error.found().equals("preambular") ? REASON : UNKNOWN, 1, Integer::sum);
      }
    }
    return sorted(kinds);
  }

  private static String missing(Judgement error, Map<String, Integer> extra) {
    String text = error.text();
    int end = text.startsWith("(") ? text.indexOf(')') + 1 : 0;
    if (end > 0 && takeOff(extra, place(error, text.substring(end)))) {
      return LETTER;
    }
    if (ContractReading.isTitleOfStatement(text)) {
      return STATEMENT_TITLE;
    }
    boolean stopped = text.matches("(?s).*[.,;:][^\\p{L}]*");
    return stopped || text.length() > LONGEST_HEADING ? SPLIT : HEADING;
  }

  private static boolean takeOff(Map<String, Integer> counts, String key) {
    int count = counts.getOrDefault(key, 0);
    counts.put(key, Math.max(0, count - 1));
    return count > 0;
  }

  private static String place(Judgement error, String text) {
    return error.document() + "#" + Keys.letters(text);
  }

  private static String shown(String label) {
    return label.isEmpty() ? "none" : label;
  }

  private static Map<String, Integer> sorted(Map<String, Integer> kinds) {
    return kinds.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }
}
