package org.resolute.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import org.resolute.evaluation.compare.Comparison;
import org.resolute.evaluation.metric.McNemar;
import org.resolute.evaluation.metric.PairedResampling;

/** What a report says of two systems. */
public final class ComparisonReport {

  private ComparisonReport() {}

  /** One row per figure. */
  public static List<Report.Part> of(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    for (PairedResampling.Difference d : comparison.differences()) {
      McNemar test = comparison.tests().get(d.figure());
      rows.add(
          List.of(
              d.figure(),
              Numbers.figure(d.first()),
              Numbers.figure(d.second()),
              Numbers.signed(d.value()),
              Numbers.signedInterval(d.interval()),
              Numbers.pValue(d.pValue()),
              test == null ? "" : Numbers.count(test.gained()),
              test == null ? "" : Numbers.count(test.lost()),
              test == null ? "" : Numbers.pValue(test.pValue())));
    }
    return List.of(
        new Report.Text("Documents that both have: " + Numbers.count(comparison.documents()) + "."),
        Report.Table.of(
            1,
            List.of(
                "figure",
                "first",
                "second",
                "difference",
                "95% interval",
                "p (randomisation)",
                "gained",
                "lost",
                "p (McNemar)"),
            rows));
  }
}
