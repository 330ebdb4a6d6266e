package org.resolute.evaluation.report;

import java.util.List;
import java.util.stream.Collectors;

/** A report as Markdown with pipe tables; of a plot, only its caption's fact is left out. */
public final class Markdown {

  private Markdown() {}

  public static String of(Report report) {
    return "# " + report.title() + "\n" + of(report.parts());
  }

  /** Parts that follow others. */
  public static String of(List<Report.Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Report.Part part : parts) {
      if (part instanceof Report.Heading heading) {
        text.append("\n## ").append(heading.text()).append("\n");
      } else if (part instanceof Report.Text paragraph) {
        text.append("\n").append(paragraph.text()).append("\n");
      } else if (part instanceof Report.Table table) {
        append(table, text);
      }
    }
    return text.toString();
  }

  private static void append(Report.Table table, StringBuilder text) {
    text.append("\n").append(row(table.head())).append("\n");
    text.append(
            table.numeric().stream()
                .map(n -> n ? " ---: |" : " --- |")
                .collect(Collectors.joining("", "|", "")))
        .append("\n");
    table.rows().forEach(r -> text.append(row(r)).append("\n"));
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(c -> c.replace("|", "\\|").replace("\n", " "))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
