package org.resolute.corpus;

/** Reads one form of input into clauses. Safe for use by several threads. */
@FunctionalInterface
public interface DocumentReader {

  /**
   * The document, split into clauses; without a clause where the input holds none.
   *
   * @throws UnreadableDocumentException where the input is not of this form, or beyond the limits
   */
  ParsedDocument read(SourceDocument source) throws UnreadableDocumentException;
}
