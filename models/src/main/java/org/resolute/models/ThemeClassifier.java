package org.resolute.models;

import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;

/** Says which themes a clause carries. Safe for use by several threads. */
@FunctionalInterface
public interface ThemeClassifier {

  /** One score per theme that the classifier knows, always in the same order. */
  List<ThemeScore> classify(Clause clause, DocumentMetadata metadata);
}
