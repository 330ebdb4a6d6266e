package org.resolute.corpus;

import java.util.List;

/** Reads one format of input into clauses. Safe for use by several threads. */
@FunctionalInterface
public interface DocumentReader {

  /**
   * The documents that the input holds, in reading order, split into clauses: mostly one, several
   * of a volume; at least one, without a clause where the input holds none.
   *
   * @throws UnreadableDocumentException where the input is not of this form, or beyond the limits
   */
  List<ParsedDocument> read(SourceDocument source) throws UnreadableDocumentException;
}
