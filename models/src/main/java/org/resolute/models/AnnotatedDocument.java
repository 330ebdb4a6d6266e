package org.resolute.models;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.resolute.corpus.ParsedDocument;

/**
 * A document and what we believe of its clauses.
 *
 * @param language ISO 639-1 code; empty where it cannot be told
 * @param clauses one per clause of {@code document}, in the same order
 */
public record AnnotatedDocument(
    ParsedDocument document, String language, List<AnnotatedClause> clauses)
    implements Serializable {

  public AnnotatedDocument {
    Objects.requireNonNull(document);
    Objects.requireNonNull(language);
    clauses = List.copyOf(clauses);
  }
}
