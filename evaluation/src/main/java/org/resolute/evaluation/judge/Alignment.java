package org.resolute.evaluation.judge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.labels.LabelledClause;

/**
 * Which clause of the system is which clause of the gold, within one document.
 *
 * <p>Two are one when their letters are the same, so that a dash, a space or a footnote mark does
 * not tell them apart. Of several with the same letters the first goes with the first.
 *
 * @param pairs gold clauses that the system has, in the gold's order
 * @param missing gold clauses that it has not
 * @param extra the system's clauses that the gold has not
 */
record Alignment(List<Pair> pairs, List<LabelledClause> missing, List<LabelledClause> extra) {

  /** One clause, as the gold and as the system has it. */
  record Pair(LabelledClause gold, LabelledClause system) {}

  static Alignment of(List<LabelledClause> gold, List<LabelledClause> system) {
    Map<String, Deque<LabelledClause>> open = new LinkedHashMap<>();
    for (LabelledClause clause : system) {
      open.computeIfAbsent(Keys.letters(clause.text()), k -> new ArrayDeque<>()).add(clause);
    }
    List<Pair> pairs = new ArrayList<>();
    List<LabelledClause> missing = new ArrayList<>();
    for (LabelledClause clause : gold) {
      Deque<LabelledClause> same = open.get(Keys.letters(clause.text()));
      if (same == null || same.isEmpty()) {
        missing.add(clause);
      } else {
        pairs.add(new Pair(clause, same.remove()));
      }
    }
    return new Alignment(pairs, missing, open.values().stream().flatMap(Deque::stream).toList());
  }
}
