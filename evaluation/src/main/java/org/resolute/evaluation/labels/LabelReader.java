package org.resolute.evaluation.labels;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one form of labelled clauses. */
@FunctionalInterface
public interface LabelReader {

  /**
   * The clauses of a file or folder with their labels.
   *
   * @throws UnreadableLabelsException where it is not of this form; the message names the place
   */
  LabelledSet read(Path path) throws IOException;
}
