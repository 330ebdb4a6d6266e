package org.resolute.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.resolute.evaluation.report.Markdown;
import org.resolute.evaluation.report.Report;

/** The end of a report, which a contest wrote and which stays until the next contest. */
final class ContestTail {

  /** Stands before it; readers of the page do not see it. */
  private static final String MARK = "\n<!-- what follows is renewed by: report --contests -->\n";

  private ContestTail() {}

  /** The end as it stands in {@code file}; empty where there is none. */
  static String of(Path file) throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    String report = Files.readString(file);
    int mark = report.indexOf(MARK);
    return mark < 0 ? "" : report.substring(mark);
  }

  /** The end that says what a contest found. */
  static String of(List<Report.Part> contest) {
    return MARK + Markdown.of(contest);
  }
}
