package org.resolute.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.resolute.evaluation.agreement.Agreement;
import org.resolute.evaluation.agreement.Annotators;
import org.resolute.evaluation.labels.GoldFiles;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.report.AgreementReport;
import org.resolute.evaluation.report.ConsoleText;
import org.resolute.evaluation.report.CsvFile;
import org.resolute.evaluation.report.HtmlPage;
import org.resolute.evaluation.report.Markdown;
import org.resolute.evaluation.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resolute agreement A B [C …]}: how far annotators agree. */
@Command(
    name = "agreement",
    description =
        "Compares annotators of the same clauses: share of equal answers, Cohen's kappa, F1 of each "
            + "pair, Krippendorff's alpha of all, and the disputed clauses as a table to adjudicate. "
            + "An annotator is a gold file (.jsonl, .json) or an output folder of annotate.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example:",
      "  ./resolute agreement first.jsonl second.jsonl --disputes disputes.csv"
    })
final class AgreementCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "LABELS",
      arity = "2..*",
      description = "Gold files or output folders, one per annotator.")
  private List<Path> annotators;

  @Option(
      names = "--disputes",
      paramLabel = "FILE",
      description = "Write the disputed clauses as CSV, with a column for the decision.")
  private Path disputes;

  @Option(names = "--markdown", paramLabel = "FILE", description = "Write a report as Markdown.")
  private Path markdown;

  @Option(names = "--html", paramLabel = "FILE", description = "Write a report as one page.")
  private Path html;

  @Override
  public Integer call() throws IOException {
    List<LabelledSet> sets = new ArrayList<>();
    for (Path path : annotators) {
      sets.add(GoldFiles.read(path));
    }
    Agreement agreement = Agreement.of(Annotators.of(sets));
    Report report = AgreementReport.of(agreement);
    ReportFiles.write(markdown, () -> Markdown.of(report));
    ReportFiles.write(html, () -> HtmlPage.of(report));
    if (disputes != null) {
      CsvFile.write(
          disputes, AgreementReport.disputeHead(agreement), AgreementReport.disputes(agreement));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(ConsoleText.of(report));
    out.flush();
    return ExitCodes.OK;
  }
}
