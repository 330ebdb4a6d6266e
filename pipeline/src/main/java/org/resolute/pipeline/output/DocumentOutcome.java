package org.resolute.pipeline.output;

import java.util.Locale;
import java.util.Objects;
import org.resolute.models.AnnotatedDocument;

/**
 * What became of one input.
 *
 * @param document its clauses and labels; without a clause where it is empty or failed
 * @param status whether it could be annotated
 * @param reason why it failed, or what an archivist should know of it; empty where there is nothing
 *     to say
 * @param sha256 of the input's bytes, in hexadecimal; empty where they could not be read
 */
public record DocumentOutcome(
    AnnotatedDocument document, Status status, String reason, String sha256) {

  /** Whether an input could be annotated. */
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
  }

  public String id() {
    return document.document().id();
  }
}
