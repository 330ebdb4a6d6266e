package org.resolute.evaluation.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.models.themes.ClauseFamilies;
import org.resolute.models.themes.Themes;

/** What must not be torn apart when clauses are dealt into folds. */
public enum Grouping {
  /** Documents that are near-copies of each other, told by runs of words that they share. */
  FAMILY,
  /** Documents. */
  DOCUMENT,
  /** Nothing; figures come out too high, since the same text stands on both sides. */
  NONE;

  /** The group of each clause; clauses of one group have the same number. */
  public int[] groups(List<LabelledClause> clauses) {
    return switch (this) {
      case FAMILY -> ClauseFamilies.of(Recipes.labelled(clauses, Themes.standard()));
      case DOCUMENT -> documents(clauses);
      case NONE -> IntStream.range(0, clauses.size()).toArray();
    };
  }

  private static int[] documents(List<LabelledClause> clauses) {
    Map<String, Integer> numbers = new HashMap<>();
    return clauses.stream()
        .mapToInt(c -> numbers.computeIfAbsent(c.document(), d -> numbers.size()))
        .toArray();
  }
}
