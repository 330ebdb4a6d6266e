package org.resolute.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.Judge;
import org.resolute.evaluation.judge.Judges;
import org.resolute.evaluation.labels.GoldFiles;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.report.ConsoleText;
import org.resolute.evaluation.report.CsvFile;
import org.resolute.evaluation.report.JsonFigures;
import org.resolute.evaluation.report.Report;
import org.resolute.evaluation.report.ValidationReport;
import org.resolute.evaluation.split.CrossValidation;
import org.resolute.evaluation.split.Grouping;
import org.resolute.evaluation.split.Recipe;
import org.resolute.evaluation.split.Recipes;
import org.resolute.evaluation.split.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resolute cross-validate TASK --data FILE}: how good a classifier is on unseen clauses. */
@Command(
    name = "cross-validate",
    description =
        "Trains and judges in turn, so that every labelled clause is judged by a classifier that "
            + "has not seen it, nor a near-copy of its document.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  ./resolute cross-validate themes --data clauses.jsonl --group-by document",
      "  ./resolute cross-validate themes --data clauses.jsonl --learning-curve \\",
      "      --html curve.html"
    })
final class CrossValidateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TASK", description = "themes, verbs or mentions.")
  private String task;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      required = true,
      arity = "1..*",
      description = "Clause tables with labels (.jsonl).")
  private List<Path> data;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description = "Folds (default: ${DEFAULT-VALUE}).")
  private int folds;

  @Option(
      names = "--repeats",
      paramLabel = "N",
      defaultValue = "1",
      description = "How often to deal anew (default: ${DEFAULT-VALUE}).")
  private int repeats;

  @Option(
      names = "--group-by",
      paramLabel = "WHAT",
      defaultValue = "family",
      description =
          "What stays on one side: family (documents that copy each other), document or none"
              + " (default: ${DEFAULT-VALUE}).")
  private String groupBy;

  @Option(names = "--learning-curve", description = "Also learn from 10, 25, 50 and 75%%.")
  private boolean learningCurve;

  @Option(names = "--errors", paramLabel = "FILE", description = "Write every error as CSV.")
  private Path errors;

  @Mixin private ReportOptions options;

  @Override
  public Integer call() throws IOException {
    if (repeats < 1) {
      throw new IllegalArgumentException("--repeats must be at least 1, not " + repeats);
    }
    LabelledSet gold = LabelledSet.union(String.valueOf(data.get(0)), GoldFiles.readGold(data));
    Judge judge = judge(gold);
    CrossValidation plan = new CrossValidation(folds, grouping());
    Recipe recipe = Recipes.of(task, options.seed());
    Validation validation = Validation.of(gold, judge, recipe, plan, repeats, options.seed());
    Evaluation first = validation.runs().get(0);
    var intervals = options.bootstrap().intervals(first.matrix());
    Report report =
        new Report(
            "Cross-validation of %s: %d folds by %s, %d times"
                .formatted(task, folds, groupBy, repeats),
            ValidationReport.of(validation, intervals));
    if (learningCurve) {
      report =
          report.plus(
              ValidationReport.curve(
                  Validation.learningCurve(gold, judge, recipe, plan, options.seed())));
    }
    options.write(report, new JsonFigures().add(gold.name(), first, intervals));
    if (errors != null) {
      CsvFile.writeErrors(errors, List.of(first));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(ConsoleText.of(report));
    out.flush();
    return ExitCodes.OK;
  }

  private Judge judge(LabelledSet gold) {
    return Judges.of(gold).stream()
        .filter(j -> j.task().equals(task))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the data has no labels for " + task + "; tasks: themes, verbs, mentions"));
  }

  private Grouping grouping() {
    try {
      return Grouping.valueOf(groupBy.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "--group-by is family, document or none, not " + groupBy, e);
    }
  }
}
