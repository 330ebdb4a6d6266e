package org.resolute.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.resolute.evaluation.metric.Bootstrap;
import org.resolute.evaluation.metric.PairedResampling;
import org.resolute.evaluation.report.HtmlPage;
import org.resolute.evaluation.report.JsonFigures;
import org.resolute.evaluation.report.Markdown;
import org.resolute.evaluation.report.Report;
import picocli.CommandLine.Option;

/** Where figures are to be written, and how their intervals are had. */
final class ReportOptions {

  private static final double LEVEL = 0.95;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON.")
  private Path json;

  @Option(names = "--markdown", paramLabel = "FILE", description = "Write a report as Markdown.")
  private Path markdown;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a report with plots as one page.")
  private Path html;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Resamples of the documents for the intervals (default: ${DEFAULT-VALUE}).")
  private int resamples;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The same seed gives the same intervals (default: ${DEFAULT-VALUE}).")
  private long seed;

  Bootstrap bootstrap() {
    return new Bootstrap(resamples(), seed, LEVEL);
  }

  long seed() {
    return seed;
  }

  PairedResampling pairedResampling() {
    return new PairedResampling(resamples(), seed, LEVEL);
  }

  private int resamples() {
    if (resamples < 1) {
      throw new IllegalArgumentException("--resamples must be at least 1, not " + resamples);
    }
    return resamples;
  }

  /** Writes those files that were asked for. */
  void write(Report report, JsonFigures figures) throws IOException {
    ReportFiles.write(json, figures::text);
    ReportFiles.write(markdown, () -> Markdown.of(report));
    ReportFiles.write(html, () -> HtmlPage.of(report));
  }
}
