package org.resolute.models.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Deals examples into folds, families undivided and labels evenly spread.
 *
 * <p>Families with rare labels are dealt first, each to the fold that has least of what it brings.
 */
public final class Folds {

  private final int[] families;
  private final List<List<String>> labels;
  private final Map<String, Integer> totals = new HashMap<>();

  /**
   * @param families the family of each example
   * @param labels the labels of each example
   */
  public Folds(int[] families, List<Set<String>> labels) {
    this.families = families.clone();
    // a set's own order may differ from run to run, and sums of fractions depend on their order
    this.labels = labels.stream().map(set -> set.stream().sorted().toList()).toList();
    this.labels.forEach(some -> some.forEach(label -> totals.merge(label, 1, Integer::sum)));
  }

  /** The fold of each example, from 0; the same seed gives the same folds. */
  public int[] deal(int folds, long seed) {
    List<List<Integer>> groups = new ArrayList<>(groups().values());
    Collections.shuffle(groups, new Random(seed));
    groups.sort(Comparator.comparingDouble(this::rarity).reversed());
    int[] fold = new int[families.length];
    Hand[] hands = new Hand[folds];
    for (int i = 0; i < folds; i++) {
      hands[i] = new Hand();
    }
    for (List<Integer> group : groups) {
      int least = leastBurdened(hands, group);
      hands[least].take(group);
      group.forEach(example -> fold[example] = least);
    }
    return fold;
  }

  private Map<Integer, List<Integer>> groups() {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < families.length; i++) {
      groups.computeIfAbsent(families[i], f -> new ArrayList<>()).add(i);
    }
    return groups;
  }

  private double rarity(List<Integer> group) {
    double sum = group.size() / (double) families.length;
    for (int example : group) {
      for (String label : labels.get(example)) {
        sum += 1.0 / totals.get(label);
      }
    }
    return sum;
  }

  private int leastBurdened(Hand[] hands, List<Integer> group) {
    int least = 0;
    for (int i = 1; i < hands.length; i++) {
      if (hands[i].burden(group) < hands[least].burden(group)) {
        least = i;
      }
    }
    return least;
  }

  /** What one fold has been dealt. */
  private final class Hand {

    private final Map<String, Integer> counts = new HashMap<>();
    private int size;

    double burden(List<Integer> group) {
      double sum = size / (double) families.length;
      for (int example : group) {
        for (String label : labels.get(example)) {
          sum += counts.getOrDefault(label, 0) / (double) totals.get(label);
        }
      }
      return sum;
    }

    void take(List<Integer> group) {
      size += group.size();
      for (int example : group) {
        labels.get(example).forEach(label -> counts.merge(label, 1, Integer::sum));
      }
    }
  }
}
