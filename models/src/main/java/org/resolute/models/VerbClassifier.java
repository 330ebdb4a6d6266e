package org.resolute.models;

import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;

/** Says by which verbs the speaking body acts in a clause. Safe for use by several threads. */
@FunctionalInterface
public interface VerbClassifier {

  /** The acts, in the order of the text; an inherited act stands alone. */
  List<VerbAct> classify(Clause clause, DocumentMetadata metadata);
}
