package org.resolute.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import org.resolute.evaluation.agreement.Agreement;
import org.resolute.evaluation.labels.LabelledClause;

/** What a report says of annotators. */
public final class AgreementReport {

  private AgreementReport() {}

  /** Each pair on each question, then all together. */
  public static Report of(Agreement agreement) {
    List<Report.Part> parts = new ArrayList<>();
    List<String> names = agreement.annotators().names();
    parts.add(
        new Report.Text(
            "Clauses that at least two have: "
                + Numbers.count(agreement.annotators().clauses().size())
                + "; that only one has: "
                + Numbers.count(agreement.annotators().lone())
                + "; disputes: "
                + Numbers.count(agreement.disputes().size())
                + "."));
    parts.add(
        new Report.Table(
            List.of("question", "pair", "clauses", "same", "kappa", "F1"),
            List.of(false, false, true, true, true, true),
            agreement.rows().stream().map(AgreementReport::row).toList()));
    parts.add(new Report.Text("All annotators together:"));
    parts.add(
        Report.Table.of(
            1,
            List.of("question", "Krippendorff's alpha"),
            agreement.alphas().stream()
                .map(a -> List.of(a.question(), Numbers.figure(a.value())))
                .toList()));
    return new Report("Agreement of " + lettered(names), parts);
  }

  private static List<String> row(Agreement.Row row) {
    return List.of(
        row.question(),
        letter(row.first()) + "–" + letter(row.second()),
        Numbers.count(row.clauses()),
        Numbers.figure(row.share()),
        row.kappa().isEmpty() ? "" : Numbers.figure(row.kappa().get(0)),
        Numbers.figure(row.counts().f1()));
  }

  /** The head of the table of disputes. */
  public static List<String> disputeHead(Agreement agreement) {
    List<String> head = new ArrayList<>(List.of("document", "clause", "question"));
    head.addAll(agreement.annotators().names());
    head.addAll(List.of("adjudicated", "text"));
    return head;
  }

  /** The clauses to adjudicate, with an empty cell for the decision. */
  public static List<List<String>> disputes(Agreement agreement) {
    List<List<String>> rows = new ArrayList<>();
    for (Agreement.Dispute dispute : agreement.disputes()) {
      LabelledClause clause = dispute.clause();
      List<String> row =
          new ArrayList<>(List.of(clause.document(), clause.id(), dispute.question()));
      row.addAll(dispute.answers());
      row.addAll(List.of("", clause.text()));
      rows.add(row);
    }
    return rows;
  }

  private static String lettered(List<String> names) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      all.add(letter(i) + " = " + names.get(i));
    }
    return String.join(", ", all);
  }

  private static String letter(int annotator) {
    return annotator < 26 ? String.valueOf((char) ('A' + annotator)) : "#" + (annotator + 1);
  }
}
