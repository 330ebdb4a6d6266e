package org.resolute.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.OutputFolder;
import org.resolute.evaluation.report.Assessment;
import org.resolute.evaluation.report.ConsoleText;
import org.resolute.evaluation.report.CsvFile;
import org.resolute.evaluation.report.JsonFigures;
import org.resolute.evaluation.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code resolute evaluate --predictions DIR --gold FILE...}: how good an output is. */
@Command(
    name = "evaluate",
    description =
        "Holds the tables of annotate against gold labels: structure, references, verbs, addressees, "
            + "themes, mentions, dates, whichever the gold has.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Gold files: .jsonl clause tables, .json sample documents, .tsv tables of blocks,",
      ".xml Akoma Ntoso. Folders stand for the gold files in them.",
      "",
      "Examples:",
      "  ./resolute evaluate --predictions annotations --gold corpus/gold",
      "  ./resolute evaluate --predictions annotations --gold corpus/gold \\",
      "      --errors errors.csv --html report.html"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--predictions",
      paramLabel = "DIR",
      required = true,
      description = "An output folder of annotate.")
  private Path predictions;

  @Mixin private GoldOption gold;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write every error as CSV: document, clause, expected, found, text.")
  private Path errors;

  @Mixin private ReportOptions options;

  @Override
  public Integer call() throws IOException {
    LabelledSet system = new OutputFolder().read(predictions);
    List<Assessment> assessments = Assessment.of(gold.read(), system, options.bootstrap());
    Report shown = new Report("Evaluation of " + predictions, List.of());
    Report whole = shown;
    JsonFigures figures = new JsonFigures();
    for (Assessment assessment : assessments) {
      shown = shown.plus(assessment.shortParts());
      whole = whole.plus(assessment.parts());
      figures.add(assessment.gold().name(), assessment.evaluation(), assessment.intervals());
    }
    options.write(whole, figures);
    if (errors != null) {
      CsvFile.writeErrors(errors, assessments.stream().map(Assessment::evaluation).toList());
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(ConsoleText.of(shown));
    out.flush();
    return ExitCodes.OK;
  }
}
