package org.resolute.pipeline.output;

import java.util.List;
import java.util.function.Function;
import org.resolute.corpus.DocumentMetadata;

/** The columns of documents.csv, whose rows are the outcomes themselves. */
final class DocumentRow {

  static final List<Column<DocumentOutcome>> COLUMNS =
      List.of(
          new Column<>(
              "document_id",
              "Path of the input below the folder it was found under",
              DocumentOutcome::id),
          metadata("symbol", "The document's symbol", DocumentMetadata::symbol),
          metadata("title", "The document's title", DocumentMetadata::title),
          metadata("body", "The speaking body", DocumentMetadata::body),
          metadata("date", "The document's own date, ISO 8601", DocumentMetadata::date),
          new Column<>("language", "ISO 639-1 code", o -> o.document().language()),
          new Column<>(
              "clauses",
              "How many clauses it has",
              o -> String.valueOf(o.document().clauses().size())),
          new Column<>("status", "ok, empty or failed", o -> o.status().label()),
          new Column<>("reason", "Why it failed, or how it was read", DocumentOutcome::reason),
          new Column<>("sha256", "SHA-256 of the input's bytes", DocumentOutcome::sha256));

  private DocumentRow() {}

  private static Column<DocumentOutcome> metadata(
      String name, String description, Function<DocumentMetadata, String> value) {
    return new Column<>(name, description, o -> value.apply(o.document().document().metadata()));
  }
}
