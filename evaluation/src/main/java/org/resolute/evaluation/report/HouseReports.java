package org.resolute.evaluation.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resolute.evaluation.gate.Gate;
import org.resolute.evaluation.gate.ShippedModels;
import org.resolute.evaluation.judge.Judge;
import org.resolute.evaluation.judge.MentionJudge;
import org.resolute.evaluation.judge.ReferenceJudge;
import org.resolute.evaluation.judge.StructureJudge;
import org.resolute.evaluation.judge.ThemeJudge;
import org.resolute.evaluation.judge.VerbJudge;
import org.resolute.evaluation.labels.ClauseTableGold;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.StructureGold;
import org.resolute.evaluation.mentions.Gauge;
import org.resolute.evaluation.mentions.MentionContest;
import org.resolute.evaluation.metric.Bootstrap;
import org.resolute.evaluation.split.CrossValidation;
import org.resolute.evaluation.split.Grouping;
import org.resolute.evaluation.split.Recipe;
import org.resolute.evaluation.split.Recipes;
import org.resolute.evaluation.split.Validation;
import org.resolute.evaluation.themes.ThemeContest;
import org.resolute.models.themes.LabelledClauses;
import org.resolute.models.themes.Themes;

/**
 * The committed reports: structure, verbs, themes, mentions, of the shipped models on our own
 * sample documents and, where it is there, on the shared gold. They quote no clause.
 *
 * @param models the shipped models
 * @param home the project's folder
 * @param shared the folder of the shared gold; need not be there
 * @param bootstrap for the intervals
 */
public record HouseReports(ShippedModels models, Path home, Path shared, Bootstrap bootstrap) {

  private static final String THEMES = "themes";

  private static final List<String> NEEDED =
      List.of(
          "un/structure-gold.tsv",
          "un/text",
          "un/akn",
          "un/pdf",
          "seeds",
          "gold/mentions-dev.jsonl",
          "gold/themes-dev.jsonl",
          "world/text",
          "world/gold.tsv",
          "world/meta.tsv",
          "world/auto.tsv");

  /** What of the shared gold is not there, so that the reports cannot tell of it. */
  public List<String> missing() {
    return NEEDED.stream().filter(name -> !Files.exists(shared.resolve(name))).toList();
  }

  /** The reports by name, each with plots for those renderings that show them. */
  public Map<String, Report> all() throws IOException {
    Assessment samples = samples();
    Map<String, Report> reports = new LinkedHashMap<>();
    reports.put("structure", structure(samples));
    reports.put(
        "verbs",
        report("Verbs and addressees", samples, List.of("verbs", "addressees"))
            .plus(table("gold/mentions-dev.jsonl", new VerbJudge())));
    reports.put(THEMES, themes(samples));
    reports.put(
        "mentions",
        report("Mentions and dates", samples, List.of("strict/", "overlap/", "dates", "date_value"))
            .plus(table("gold/mentions-dev.jsonl", new MentionJudge())));
    return reports;
  }

  /**
   * What takes minutes or depends on the machine, by the report that it ends: the rules for verbs
   * beside models that learn, and the recognisers of mentions side by side.
   */
  public Map<String, List<Report.Part>> contests(Gauge gauge) throws IOException {
    Map<String, List<Report.Part>> contests = new LinkedHashMap<>();
    Path blocks = shared.resolve("un/structure-gold.tsv");
    contests.put(
        "verbs",
        Files.exists(blocks)
            ? new VerbContest(new StructureGold().read(blocks), 5, bootstrap).parts()
            : absent(blocks));
    Path clauses = shared.resolve("gold/mentions-dev.jsonl");
    contests.put(
        "mentions",
        Files.exists(clauses)
            ? new MentionContest(new ClauseTableGold().read(clauses), models.read(clauses), gauge)
                .parts()
            : absent(clauses));
    return contests;
  }

  private Assessment samples() throws IOException {
    var evaluation = Gate.evaluate(home, models);
    LabelledSet gold = Gate.gold(home);
    return new Assessment(
        gold,
        models.annotate(home.resolve("corpus/documents")),
        evaluation,
        bootstrap.intervals(evaluation.matrix()));
  }

  private static Report report(String title, Assessment samples, List<String> figures) {
    return new Report(title, samples.only(figures).parts());
  }

  private Report structure(Assessment samples) throws IOException {
    Report report = report("Structure", samples, List.of("clauses", "section", "number"));
    Path gold = shared.resolve("un/structure-gold.tsv");
    if (!Files.exists(gold)) {
      return report.plus(absent(gold));
    }
    LabelledSet table = new StructureGold().read(gold);
    LabelledSet system = models.annotate(shared.resolve("un/text"));
    return report
        .plus(new WorldReport(models, shared.resolve("world")).parts())
        .plus(new FormsReport(models, shared.resolve("un"), table).parts())
        .plus(Assessment.of(table, system, new StructureJudge(), bootstrap).parts())
        .plus(Assessment.of(table, system, new ReferenceJudge(), bootstrap).parts());
  }

  private List<Report.Part> table(String name, Judge judge) throws IOException {
    Path file = shared.resolve(name);
    if (!Files.exists(file)) {
      return absent(file);
    }
    LabelledSet gold = new ClauseTableGold().read(file);
    return Assessment.of(gold, models.annotate(file), judge, bootstrap).parts();
  }

  private Report themes(Assessment samples) throws IOException {
    Report report = report("Themes", samples, List.of("themes/"));
    Path file = shared.resolve("gold/themes-dev.jsonl");
    if (!Files.exists(file)) {
      return report.plus(absent(file));
    }
    LabelledSet gold = new ClauseTableGold().read(file);
    CrossValidation plan = new CrossValidation(5, Grouping.FAMILY);
    for (Recipe recipe : List.of(Recipes.of(THEMES, 1), Recipes.cues())) {
      Validation validation = Validation.of(gold, new ThemeJudge(), recipe, plan, 1, 1);
      Assessment unseen =
          Assessment.of(gold, validation.predictions(), new ThemeJudge(), bootstrap);
      List<Report.Part> parts = new ArrayList<>(unseen.parts());
      parts.add(
          1,
          new Report.Text(
              recipe.description() + " Five folds, documents that copy each other undivided."));
      report = report.plus(parts);
    }
    Themes themes = Themes.standard();
    var data = LabelledClauses.read(List.of(file), themes);
    return report.plus(ContestReport.parts(new ThemeContest(themes, data, 1)));
  }

  private static List<Report.Part> absent(Path gold) {
    return List.of(
        new Report.Text(gold.getFileName() + " was not there when this report was made."));
  }
}
