package org.resolute.evaluation.report;

import java.util.ArrayList;
import java.util.List;

/** A report as plain text for a terminal: aligned columns, no plots. */
public final class ConsoleText {

  private ConsoleText() {}

  public static String of(Report report) {
    StringBuilder text = new StringBuilder(report.title()).append("\n");
    for (Report.Part part : report.parts()) {
      if (part instanceof Report.Heading heading) {
        text.append("\n").append(heading.text()).append("\n");
      } else if (part instanceof Report.Text paragraph) {
        text.append(paragraph.text()).append("\n");
      } else if (part instanceof Report.Table table) {
        append(table, text);
      }
    }
    return text.toString();
  }

  private static void append(Report.Table table, StringBuilder text) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.head());
    lines.addAll(table.rows());
    int[] widths = new int[table.head().size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(line.get(i)));
      }
    }
    for (List<String> line : lines) {
      StringBuilder row = new StringBuilder("  ");
      for (int i = 0; i < widths.length; i++) {
        String space = " ".repeat(widths[i] - length(line.get(i)));
        row.append(table.numeric().get(i) ? space + line.get(i) : line.get(i) + space);
        row.append("  ");
      }
      text.append(row.toString().stripTrailing()).append("\n");
    }
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
