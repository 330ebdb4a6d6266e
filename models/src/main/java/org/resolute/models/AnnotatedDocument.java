package org.resolute.models;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.resolute.corpus.ParsedDocument;

/**
 * A document and what we believe of its clauses.
 *
 * @param clauses one per clause of {@code document}, in the same order
 */
public record AnnotatedDocument(ParsedDocument document, List<AnnotatedClause> clauses)
    implements Serializable {

  public AnnotatedDocument {
    Objects.requireNonNull(document);
    clauses = List.copyOf(clauses);
  }
}
