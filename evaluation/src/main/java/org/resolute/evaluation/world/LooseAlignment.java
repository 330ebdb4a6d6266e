package org.resolute.evaluation.world;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.world.LabelledFile.PartClause;

/**
 * Which clause of the system is which clause of the gold, within one file: first those with the
 * same letters, then those with nearly the same, each used once.
 *
 * @param pairs gold clauses that the system has
 * @param missing gold clauses that it has not, in the gold's order
 * @param extra the system's clauses that the gold has not, in the system's order
 */
record LooseAlignment(List<Pair> pairs, List<PartClause> missing, List<PartClause> extra) {

  /** One clause, as the gold and as the system has it. */
  record Pair(PartClause gold, PartClause system) {}

  /** A clause of the system by its place, so that two equal ones are two. */
  private record Candidate(int place, PartClause clause, String letters) {}

  static LooseAlignment of(List<PartClause> gold, List<PartClause> system) {
    Set<Candidate> open = new LinkedHashSet<>();
    Map<String, Deque<Candidate>> byLetters = new HashMap<>();
    for (PartClause clause : system) {
      Candidate candidate = new Candidate(open.size(), clause, Keys.letters(clause.text()));
      open.add(candidate);
      byLetters.computeIfAbsent(candidate.letters(), k -> new ArrayDeque<>()).add(candidate);
    }
    List<Pair> pairs = new ArrayList<>();
    List<PartClause> rest = new ArrayList<>();
    for (PartClause clause : gold) {
      Deque<Candidate> same = byLetters.get(Keys.letters(clause.text()));
      if (same == null || same.isEmpty()) {
        rest.add(clause);
      } else {
        open.remove(same.peek());
        pairs.add(new Pair(clause, same.remove().clause()));
      }
    }
    List<PartClause> missing = new ArrayList<>();
    for (PartClause clause : rest) {
      Optional<Candidate> alike = alike(clause, open);
      alike.ifPresent(open::remove);
      alike.ifPresentOrElse(
          c -> pairs.add(new Pair(clause, c.clause())), () -> missing.add(clause));
    }
    return new LooseAlignment(pairs, missing, open.stream().map(Candidate::clause).toList());
  }

  private static Optional<Candidate> alike(PartClause clause, Set<Candidate> open) {
    String letters = Keys.letters(clause.text());
    return open.stream().filter(c -> CommonLetters.areAlike(c.letters(), letters)).findFirst();
  }
}
