package org.resolute.pipeline.annotate;

import java.util.List;
import java.util.Locale;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.models.AnnotatedDocument;
import org.resolute.pipeline.output.DocumentOutcome;
import org.resolute.pipeline.output.DocumentOutcome.Status;

/**
 * What became of an input.
 *
 * @param outcomes one for each document that it holds, at least one, in the code-point order of
 *     their ids
 * @param nanos time that their annotation took
 */
record Annotated(List<DocumentOutcome> outcomes, long nanos) {

  Annotated {
    outcomes = List.copyOf(outcomes);
  }

  /** The outcome of an archive without a document. */
  static Annotated emptyArchive(String id) {
    return of(
        new DocumentOutcome(
            nothing(id, DocumentMetadata.NONE), Status.EMPTY, "the archive holds no document", ""));
  }

  /** That of an input of which nothing could be kept. */
  static Annotated failed(String id, String sha256, Stage stage, String reason) {
    return of(failed(id, DocumentMetadata.NONE, sha256, stage, reason));
  }

  /** That of a document of which no more than what it says of itself could be kept. */
  static DocumentOutcome failed(
      String id, DocumentMetadata metadata, String sha256, Stage stage, String reason) {
    String stageAndReason = stage.name().toLowerCase(Locale.ROOT) + ": " + reason;
    return new DocumentOutcome(nothing(id, metadata), Status.FAILED, stageAndReason, sha256);
  }

  /** Of the input's bytes; empty where they could not be read, or not in time. */
  String sha256() {
    return outcomes.get(0).sha256();
  }

  private static Annotated of(DocumentOutcome only) {
    return new Annotated(List.of(only), 0);
  }

  private static AnnotatedDocument nothing(String id, DocumentMetadata metadata) {
    return new AnnotatedDocument(
        new ParsedDocument(id, metadata, "", List.of(), List.of(), List.of(), List.of()),
        "",
        List.of());
  }
}
