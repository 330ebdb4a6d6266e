package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which clauses belong together when they are split: those of one document, and near-copies.
 *
 * <p>The same resolution returns every year with almost the same text. Two clauses are near-copies
 * when they share at least two fifths of the shorter one's runs of five words; the families of
 * their documents are then one.
 */
public final class ClauseFamilies {

  private static final int RUN = 5;
  private static final double COPIED = 0.4;

  /** A run of words that more clauses share is a formula, and says nothing. */
  private static final int FORMULA = 60;

  private final int[] parents;

  private ClauseFamilies(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** The family of each clause; clauses of one family have the same number. */
  public static int[] of(List<LabelledClause> clauses) {
    ClauseFamilies families = new ClauseFamilies(clauses.size());
    families.joinDocuments(clauses);
    families.joinCopies(clauses);
    int[] result = new int[clauses.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = families.root(i);
    }
    return result;
  }

  private void joinDocuments(List<LabelledClause> clauses) {
    Map<String, Integer> firstOf = new HashMap<>();
    for (int i = 0; i < clauses.size(); i++) {
      Integer first = firstOf.putIfAbsent(clauses.get(i).document(), i);
      if (first != null) {
        join(first, i);
      }
    }
  }

  private void joinCopies(List<LabelledClause> clauses) {
    List<Set<Integer>> runs = clauses.stream().map(c -> runs(c.clause().text())).toList();
    Map<Integer, List<Integer>> holders = new HashMap<>();
    Map<Long, Integer> shared = new HashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      for (int run : runs.get(i)) {
        List<Integer> earlier = holders.computeIfAbsent(run, r -> new ArrayList<>());
        for (int other : earlier.size() < FORMULA ? earlier : List.<Integer>of()) {
          shared.merge((long) other << 32 | i, 1, Integer::sum);
        }
        earlier.add(i);
      }
    }
    shared.forEach(
        (pair, count) -> {
          int one = (int) (pair >> 32);
          int other = (int) (long) pair;
          if (count >= COPIED * Math.min(runs.get(one).size(), runs.get(other).size())) {
            join(one, other);
          }
        });
  }

  private static Set<Integer> runs(String text) {
    ClauseWords words = ClauseWords.of(text);
    Set<Integer> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      int hash = 7;
      for (int k = i; k < i + RUN; k++) {
        hash = 31 * hash + words.form(k).hashCode();
      }
      runs.add(hash);
    }
    return runs;
  }

  /** The smaller number leads, so that the order of joining does not matter. */
  private void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  private int root(int clause) {
    int at = clause;
    while (parents[at] != at) {
      at = parents[at];
    }
    return at;
  }
}
