package org.resolute.corpus;

/**
 * A document that cannot be read or parsed. It becomes a {@code failed} row, never the end of a
 * run.
 */
public final class UnreadableDocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  /** The step that failed. */
  public enum Stage {
    READ,
    PARSE,
    ANNOTATE
  }

  private final Stage stage;

  /**
   * @param reason one sentence that names the place and the remedy
   */
  public UnreadableDocumentException(Stage stage, String reason) {
    super(reason);
    this.stage = stage;
  }

  /** As above, with the exception that lies behind it. */
  public UnreadableDocumentException(Stage stage, String reason, Throwable cause) {
    super(reason, cause);
    this.stage = stage;
  }

  public Stage stage() {
    return stage;
  }
}
