package org.resolute.models;

import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;

/** Marks names, references and dates in a clause. Safe for use by several threads. */
@FunctionalInterface
public interface MentionRecognizer {

  /** The mentions, in the order of the text, without overlap. */
  List<Mention> recognize(Clause clause, DocumentMetadata metadata);
}
