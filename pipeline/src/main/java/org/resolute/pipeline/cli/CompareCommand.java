package org.resolute.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.resolute.evaluation.compare.Change;
import org.resolute.evaluation.compare.Comparison;
import org.resolute.evaluation.judge.Judge;
import org.resolute.evaluation.judge.Judges;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.OutputFolder;
import org.resolute.evaluation.report.ComparisonReport;
import org.resolute.evaluation.report.ConsoleText;
import org.resolute.evaluation.report.CsvFile;
import org.resolute.evaluation.report.JsonFigures;
import org.resolute.evaluation.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resolute compare A B --gold FILE...}: what a second output gains and loses. */
@Command(
    name = "compare",
    description =
        "Compares two output folders of annotate by the same gold: the difference of every figure "
            + "with its interval, approximate randomisation and McNemar's test, and every clause gained "
            + "or lost.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example:",
      "  ./resolute compare before after --gold corpus/gold --changes changes.csv"
    })
final class CompareCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", description = "The first output folder.")
  private Path first;

  @Parameters(index = "1", paramLabel = "B", description = "The second output folder.")
  private Path second;

  @Mixin private GoldOption gold;

  @Option(
      names = "--changes",
      paramLabel = "FILE",
      description = "Write the clauses gained and lost as CSV.")
  private Path changes;

  @Mixin private ReportOptions options;

  @Override
  public Integer call() throws IOException {
    LabelledSet a = new OutputFolder().read(first);
    LabelledSet b = new OutputFolder().read(second);
    Report report = new Report("From " + first + " to " + second, List.of());
    JsonFigures figures = new JsonFigures();
    List<Change> all = new ArrayList<>();
    for (LabelledSet by : gold.read()) {
      for (Judge judge : Judges.of(by)) {
        Comparison comparison =
            Comparison.of(judge.judge(by, a), judge.judge(by, b), options.pairedResampling());
        report =
            report
                .plus(List.of(new Report.Heading(judge.task() + ", by " + by.name())))
                .plus(ComparisonReport.of(comparison));
        figures.add(by.name(), comparison);
        all.addAll(comparison.changes());
      }
    }
    options.write(report, figures);
    if (changes != null) {
      CsvFile.writeChanges(changes, all);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(ConsoleText.of(report));
    out.flush();
    return ExitCodes.OK;
  }
}
