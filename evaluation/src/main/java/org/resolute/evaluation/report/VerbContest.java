package org.resolute.evaluation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.LeadVerbJudge;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.metric.Bootstrap;
import org.resolute.evaluation.metric.Interval;
import org.resolute.evaluation.split.CrossValidation;
import org.resolute.evaluation.split.Grouping;
import org.resolute.evaluation.split.Recipe;
import org.resolute.evaluation.split.Recipes;
import org.resolute.models.learning.LabelLearner;
import org.resolute.models.verbs.LeadVerbModel;

/**
 * The rules for verbs beside models that learn the lead verb, each on the same clauses of the same
 * documents, none of which its model has seen.
 *
 * @param gold clauses of which some have a lead verb
 * @param folds documents are dealt into
 * @param bootstrap for the intervals
 */
public record VerbContest(LabelledSet gold, int folds, Bootstrap bootstrap) {

  /** The table. */
  public List<Report.Part> parts() {
    LabelledSet clauses = judged();
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    recipes.put("rules", Recipes.of("verbs", bootstrap.seed()));
    for (LabelLearner learner : LeadVerbModel.LEARNERS) {
      recipes.put(learner.id(), Recipes.leadVerbs(learner));
    }
    List<List<String>> rows = new ArrayList<>();
    recipes.forEach((name, recipe) -> rows.add(row(name, recipe, clauses)));
    return List.of(
        new Report.Heading("rules and models, by " + gold.name()),
        new Report.Text(
            "Lead verb and its class (directive, decision, commitment, expressive, assertive) of "
                + "%s clauses of %s documents. The rules learn nothing; the models (OpenNLP's "
                    .formatted(
                        Numbers.count(clauses.clauses().size()),
                        Numbers.count(clauses.byDocument().size()))
                + "document categorizer with three algorithms, CoreNLP's linear classifier) were "
                + "trained on the other folds of "
                + folds
                + ", documents undivided. Resolutions are repeated from year to year, so the models "
                + "have seen near-copies of many a clause, and the rules were written by reading "
                + "this table: both are favoured."),
        Report.Table.of(
            1, List.of("classifier", "verb", "95% interval", "class", "95% interval"), rows));
  }

  private LabelledSet judged() {
    return LabelledSet.of(
        gold.name(),
        gold.layers(),
        gold.clauses().stream().filter(c -> !c.labels().verb().isEmpty()).toList());
  }

  private List<String> row(String name, Recipe recipe, LabelledSet clauses) {
    CrossValidation plan = new CrossValidation(folds, Grouping.DOCUMENT);
    Evaluation evaluation =
        new LeadVerbJudge().judge(clauses, plan.predict(clauses, recipe, bootstrap.seed()));
    Map<String, Interval> intervals = bootstrap.intervals(evaluation.matrix());
    List<String> row = new ArrayList<>(List.of(name));
    for (String figure : List.of(LeadVerbJudge.VERB, LeadVerbJudge.CLASS)) {
      row.add(Numbers.figure(evaluation.score(figure).value()));
      row.add(Numbers.interval(intervals.get(figure)));
    }
    return row;
  }
}
