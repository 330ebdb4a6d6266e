package org.resolute.pipeline.output;

import java.io.IOException;
import java.io.Writer;

/** Writes what one output file says of a document. Keeps no state between documents. */
@FunctionalInterface
public interface TableWriter {

  /** Appends the document's rows or line to {@code out}. */
  void write(DocumentOutcome outcome, Writer out) throws IOException;
}
