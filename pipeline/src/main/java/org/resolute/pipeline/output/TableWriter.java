package org.resolute.pipeline.output;

import java.io.IOException;

/** Writes what one output file says of a document. Keeps no state between documents. */
@FunctionalInterface
public interface TableWriter {

  /** Appends the document's rows or line to {@code out}. */
  void write(DocumentOutcome outcome, Appendable out) throws IOException;
}
