package org.resolute.evaluation.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.metric.ScoredLabel;

/** The scores that a system gave to the gold's clauses, theme by theme. */
public final class ThemeBeliefs {

  private ThemeBeliefs() {}

  /**
   * Per theme, one score for each gold clause that the system has; of a theme for which the system
   * gives no scores, nothing.
   */
  public static Map<String, List<ScoredLabel>> of(LabelledSet gold, LabelledSet system) {
    Map<String, LabelledClause> byId = system.byId();
    Map<String, LabelledClause> byText = new LinkedHashMap<>();
    system.clauses().forEach(c -> byText.putIfAbsent(place(c), c));
    Map<String, List<ScoredLabel>> all = new LinkedHashMap<>();
    for (LabelledClause clause : gold.clauses()) {
      Optional.ofNullable(byId.getOrDefault(clause.id(), byText.get(place(clause))))
          .ifPresent(found -> add(clause, found, all));
    }
    return all;
  }

  private static String place(LabelledClause clause) {
    return clause.document() + " " + Keys.letters(clause.text());
  }

  private static void add(
      LabelledClause gold, LabelledClause system, Map<String, List<ScoredLabel>> all) {
    system
        .labels()
        .scores()
        .forEach(
            (theme, score) ->
                all.computeIfAbsent(theme, t -> new ArrayList<>())
                    .add(new ScoredLabel(score, gold.labels().themes().contains(theme))));
  }
}
