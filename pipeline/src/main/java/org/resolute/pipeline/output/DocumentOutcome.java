package org.resolute.pipeline.output;

import java.util.Locale;
import java.util.Objects;
import org.resolute.corpus.Coverage;
import org.resolute.corpus.ParsedDocument;
import org.resolute.models.AnnotatedDocument;

/**
 * What became of one document: of an input, or of one of the acts that an input holds.
 *
 * @param document its clauses and labels; without a clause where it is empty or failed
 * @param status whether it could be annotated
 * @param reason why it is empty or failed; else empty
 * @param sha256 of the input's bytes, in hexadecimal; empty where they could not be read
 * @param positions turns positions in the source text into code points
 * @param coverage what of the source stands in no part
 */
public record DocumentOutcome(
    AnnotatedDocument document,
    Status status,
    String reason,
    String sha256,
    CodePoints positions,
    Coverage coverage) {

  /** Whether a document could be annotated. */
  public enum Status {
    /** Its clauses are in the tables. */
    OK,
    /** It holds no clause. */
    EMPTY,
    /** It could not be read, parsed or annotated. */
    FAILED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public DocumentOutcome {
    Objects.requireNonNull(document);
    Objects.requireNonNull(status);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(positions);
    Objects.requireNonNull(coverage);
  }

  /**
   * The outcome of a document of a file.
   *
   * @param positions those of the file's text, which all its documents share
   */
  public DocumentOutcome(
      AnnotatedDocument document,
      Status status,
      String reason,
      String sha256,
      CodePoints positions) {
    this(document, status, reason, sha256, positions, Coverage.of(document.document()));
  }

  /** The outcome of the only document of its file. */
  public DocumentOutcome(AnnotatedDocument document, Status status, String reason, String sha256) {
    this(document, status, reason, sha256, CodePoints.of(document.document().text()));
  }

  public String id() {
    return parsed().id();
  }

  /** The document as it was read. */
  ParsedDocument parsed() {
    return document.document();
  }
}
