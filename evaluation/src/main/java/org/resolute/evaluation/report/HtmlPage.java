package org.resolute.evaluation.report;

import java.util.List;

/** A report as one page that needs nothing else: style and plots are inside, no script. */
public final class HtmlPage {

  private static final String STYLE =
      """
      body { font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff;
             max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; font-size: .9rem; margin: 1rem 0; }
      th, td { padding: .25rem .75rem; border-bottom: 1px solid #ccc; text-align: left;
               vertical-align: top; }
      th { border-bottom: 2px solid #555; }
      td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
      figure { margin: 1.5rem 0; break-inside: avoid; } figcaption { font-size: .9rem; color: #444; }
      svg { max-width: 100%; height: auto; }
      @media print { body { max-width: none; margin: 0; font-size: 11px; }
                     h2 { break-after: avoid; } tr { break-inside: avoid; } .wide { overflow: visible; } }
      """;

  private HtmlPage() {}

  public static String of(Report report) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n");
    page.append("<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<title>").append(escaped(report.title())).append("</title>\n");
    page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    page.append("<h1>").append(escaped(report.title())).append("</h1>\n");
    report.parts().forEach(part -> append(part, page));
    return page.append("</body>\n</html>\n").toString();
  }

  private static void append(Report.Part part, StringBuilder page) {
    if (part instanceof Report.Heading heading) {
      page.append("<h2>").append(escaped(heading.text())).append("</h2>\n");
    } else if (part instanceof Report.Text text) {
      page.append("<p>").append(escaped(text.text())).append("</p>\n");
    } else if (part instanceof Report.Table table) {
      append(table, page);
    } else if (part instanceof Report.Plot plot) {
      String label = escaped(plot.caption());
      page.append("<figure>\n")
          .append(plot.svg().replaceFirst("<svg", "<svg role=\"img\" aria-label=\"" + label + "\""))
          .append("\n<figcaption>")
          .append(label)
          .append("</figcaption>\n</figure>\n");
    }
  }

  private static void append(Report.Table table, StringBuilder page) {
    page.append("<div class=\"wide\"><table>\n<thead>");
    row("th", table.head(), table.numeric(), page);
    page.append("</thead>\n<tbody>\n");
    table.rows().forEach(r -> row("td", r, table.numeric(), page));
    page.append("</tbody>\n</table></div>\n");
  }

  private static void row(
      String element, List<String> cells, List<Boolean> numeric, StringBuilder page) {
    page.append("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      page.append('<').append(element).append(numeric.get(i) ? " class=\"n\">" : ">");
      page.append(escaped(cells.get(i))).append("</").append(element).append('>');
    }
    page.append("</tr>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
