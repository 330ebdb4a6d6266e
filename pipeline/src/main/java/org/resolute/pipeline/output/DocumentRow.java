package org.resolute.pipeline.output;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.pipeline.output.DocumentOutcome.Status;

/** The columns of documents.csv, whose rows are the outcomes themselves. */
final class DocumentRow {

  /** What every table says of its first column. */
  static final String ID =
      "Path of the input below the folder it was found under; with !/1, !/2 … where the input holds "
          + "several documents";

  private static final String JOINT = " | ";

  static final List<Column<DocumentOutcome>> COLUMNS =
      List.of(
          new Column<>("document_id", ID, DocumentOutcome::id),
          metadata("symbol", "The document's symbol", DocumentMetadata::symbol),
          metadata("title", "The document's title", DocumentMetadata::title),
          metadata("body", "The speaking body", DocumentMetadata::body),
          metadata("date", "The document's own date, ISO 8601", DocumentMetadata::date),
          new Column<>("language", "ISO 639-1 code", o -> o.document().language()),
          new Column<>(
              "clauses",
              "How many clauses it has",
              o -> String.valueOf(o.document().clauses().size())),
          new Column<>(
              "unplaced",
              "Share of its letters that stand in no clause and no named part, 0..1; empty where it "
                  + "failed",
              DocumentRow::unplaced),
          new Column<>(
              "warnings",
              "What an analyst must know of the reading, joined by ' | '",
              o -> String.join(JOINT, o.parsed().warnings())),
          new Column<>("status", "ok, empty or failed", o -> o.status().label()),
          new Column<>("reason", "Why it is empty or failed", DocumentOutcome::reason),
          new Column<>("sha256", "SHA-256 of the input's bytes", DocumentOutcome::sha256));

  private DocumentRow() {}

  private static Column<DocumentOutcome> metadata(
      String name, String description, Function<DocumentMetadata, String> value) {
    return new Column<>(name, description, o -> value.apply(o.parsed().metadata()));
  }

  private static String unplaced(DocumentOutcome outcome) {
    return outcome.status() == Status.FAILED
        ? ""
        : String.format(Locale.ROOT, "%.4f", outcome.coverage().unplacedShare());
  }
}
