package org.resolute.models.themes;

import java.util.List;
import java.util.Set;
import org.resolute.corpus.Clause;

/**
 * What was said of clauses about one theme, beside what a reader said.
 *
 * @param theme its id
 * @param verdicts one per clause
 */
public record ThemeVerdicts(String theme, List<Verdict> verdicts) {

  /**
   * One clause.
   *
   * @param clause its id
   * @param gold whether it carries the theme
   * @param carried whether the classifier says so
   * @param score the classifier's probability
   */
  public record Verdict(String clause, boolean gold, boolean carried, double score) {

    String document() {
      return Clause.documentOf(clause);
    }
  }

  public ThemeVerdicts {
    verdicts = List.copyOf(verdicts);
  }

  /** How many clauses carry the theme. */
  public long positives() {
    return verdicts.stream().filter(Verdict::gold).count();
  }

  /** The verdicts on these clauses alone. */
  public ThemeVerdicts on(Set<String> clauses) {
    return new ThemeVerdicts(
        theme, verdicts.stream().filter(v -> clauses.contains(v.clause())).toList());
  }
}
