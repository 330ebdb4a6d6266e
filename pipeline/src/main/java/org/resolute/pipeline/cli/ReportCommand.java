package org.resolute.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.resolute.evaluation.gate.Baseline;
import org.resolute.evaluation.gate.Gate;
import org.resolute.evaluation.gate.ShippedModels;
import org.resolute.evaluation.metric.Bootstrap;
import org.resolute.evaluation.report.HouseReports;
import org.resolute.evaluation.report.HtmlPage;
import org.resolute.evaluation.report.Markdown;
import org.resolute.evaluation.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code resolute report}: writes the committed reports and, if asked, the gate's baseline. */
@Command(
    name = "report",
    description =
        "Annotates our sample documents, and the shared gold where it is there, with the shipped "
            + "models and writes evaluation/reports: structure, verbs, themes, mentions.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  ./resolute report",
      "  ./resolute report --contests",
      "  ./resolute report --html pages",
      "  ./resolute report --output /tmp/reports",
      "  ./resolute report --renew-baseline"
    })
final class ReportCommand implements Callable<Integer> {

  private static final Bootstrap BOOTSTRAP = new Bootstrap(10_000, 1, 0.95);

  @Spec private CommandSpec spec;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The project's folder (default: the working folder).")
  private Path home;

  @Option(
      names = "--shared",
      paramLabel = "DIR",
      description = "The folder of the shared gold (default: ../shared beside the project).")
  private Path shared;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description =
          "Where the reports go (default: evaluation/reports of the project). Where some of the "
              + "shared gold is not there, the committed reports are left alone, and this must be "
              + "given.")
  private Path output;

  @Option(
      names = "--html",
      paramLabel = "DIR",
      description = "Also write the reports as pages with plots.")
  private Path html;

  @Option(
      names = "--renew-baseline",
      description = "Only write evaluation/baseline.json from the figures of today.")
  private boolean renewBaseline;

  @Option(
      names = "--contests",
      description =
          "Also let recognisers of mentions, and rules and models for verbs, compete (some "
              + "minutes). Without it the tables of the last contest stay as they are.")
  private boolean contests;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(home.resolve("corpus/gold"))) {
      throw new IllegalArgumentException(
          home + " is not the project's folder; name it with --home");
    }
    requireFolder("--html", html);
    requireFolder("--output", output);
    ShippedModels models = ShippedModels.load();
    if (renewBaseline) {
      Baseline.of(Gate.evaluate(home, models)).write(Gate.baseline(home));
      say(Gate.baseline(home));
    } else {
      Path gold = shared == null ? home.toAbsolutePath().resolve("../shared") : shared;
      HouseReports reports = new HouseReports(models, home, gold, BOOTSTRAP);
      requireGold(reports, gold);
      Map<String, List<Report.Part>> results =
          contests ? reports.contests(ThisMachine.gauge()) : Map.of();
      write(reports.all(), results);
    }
    return ExitCodes.OK;
  }

  private static void requireFolder(String option, Path folder) {
    if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IllegalArgumentException(folder + " is a file; " + option + " names a folder");
    }
  }

  /** The committed reports are not to lose what cannot be computed here. */
  private void requireGold(HouseReports reports, Path gold) {
    List<String> missing = reports.missing();
    if (output == null && !missing.isEmpty()) {
      throw new IllegalArgumentException(
          ("the committed reports would lose what is computed from %s, not found below %s; name the"
                  + " folder with --shared, or write reports without it elsewhere: --output DIR")
              .formatted(String.join(", ", missing), gold));
    }
  }

  private void write(Map<String, Report> reports, Map<String, List<Report.Part>> results)
      throws IOException {
    Path committed = home.resolve("evaluation/reports");
    for (Map.Entry<String, Report> entry : reports.entrySet()) {
      String name = entry.getKey() + ".md";
      Path file = (output == null ? committed : output).resolve(name);
      List<Report.Part> contest = results.getOrDefault(entry.getKey(), List.of());
      String end =
          contest.isEmpty() ? ContestTail.of(committed.resolve(name)) : ContestTail.of(contest);
      ReportFiles.write(file, () -> Markdown.of(entry.getValue()) + end);
      say(file);
      if (html != null) {
        Path page = html.resolve(entry.getKey() + ".html");
        ReportFiles.write(page, () -> HtmlPage.of(entry.getValue().plus(contest)));
        say(page);
      }
    }
  }

  private void say(Path file) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("wrote " + file);
    out.flush();
  }
}
