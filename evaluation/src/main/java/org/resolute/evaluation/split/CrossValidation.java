package org.resolute.evaluation.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Labels;
import org.resolute.models.learning.Folds;

/**
 * Lets every clause be judged by a classifier that has seen no clause of its group.
 *
 * <p>Source: Kohavi, A study of cross-validation and bootstrap, IJCAI 1995; the grouping follows
 * Roberts et al., Cross-validation strategies for data with structure, Ecography 40, 2017.
 *
 * @param folds at least 2
 * @param grouping what must not be torn apart
 */
public record CrossValidation(int folds, Grouping grouping) {

  public CrossValidation {
    if (folds < 2) {
      throw new IllegalArgumentException("cross-validation needs 2 folds or more, not " + folds);
    }
  }

  /** The fold of each clause, from 0; the same seed deals the same folds. */
  public int[] deal(LabelledSet gold, long seed) {
    List<Set<String>> labels = gold.clauses().stream().map(CrossValidation::labels).toList();
    return new Folds(grouping.groups(gold.clauses()), labels).deal(folds, seed);
  }

  /** What is to be spread evenly: themes, and types of mentions. */
  private static Set<String> labels(LabelledClause clause) {
    Set<String> labels = new HashSet<>(clause.labels().themes());
    clause.labels().mentions().forEach(m -> labels.add(m.type()));
    return labels;
  }

  /** The gold's clauses with the labels that classifiers gave them unseen. */
  public LabelledSet predict(LabelledSet gold, Recipe recipe, long seed) {
    return predict(gold, recipe, seed, 1);
  }

  /**
   * As above, from a part of what could be learned from.
   *
   * @param share of the groups on the learning side that are learned from, above 0, at most 1
   */
  public LabelledSet predict(LabelledSet gold, Recipe recipe, long seed, double share) {
    int[] fold = deal(gold, seed);
    int[] groups = grouping.groups(gold.clauses());
    List<LabelledClause> clauses = gold.clauses();
    LabelledClause[] predicted = new LabelledClause[clauses.size()];
    for (int f = 0; f < folds; f++) {
      Set<Integer> kept = kept(fold, groups, f, share, seed);
      int held = f;
      List<LabelledClause> seen =
          IntStream.range(0, fold.length)
              .filter(i -> fold[i] != held && kept.contains(groups[i]))
              .mapToObj(clauses::get)
              .toList();
      Function<LabelledClause, Labels> classifier = recipe.learn(seen);
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] == held) {
          predicted[i] = clauses.get(i).with(classifier.apply(clauses.get(i)));
        }
      }
    }
    Set<String> themes = new TreeSet<>(gold.themes());
    Arrays.stream(predicted).forEach(c -> themes.addAll(c.labels().scores().keySet()));
    return new LabelledSet(
        "held-out folds", gold.layers(), List.copyOf(themes), Arrays.asList(predicted));
  }

  /** How many clauses are learned from at a share, in the mean over the folds. */
  public int learnedFrom(LabelledSet gold, double share) {
    return (int) Math.round(gold.clauses().size() * (folds - 1.0) / folds * share);
  }

  private static Set<Integer> kept(int[] fold, int[] groups, int held, double share, long seed) {
    Set<Integer> side = new TreeSet<>();
    for (int i = 0; i < fold.length; i++) {
      if (fold[i] != held) {
        side.add(groups[i]);
      }
    }
    List<Integer> order = new ArrayList<>(side);
    java.util.Collections.shuffle(order, new Random(seed * 31 + held));
    return new HashSet<>(order.subList(0, (int) Math.ceil(share * order.size())));
  }
}
