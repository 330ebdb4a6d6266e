package org.resolute.corpus;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A document split into clauses.
 *
 * @param id the path of the input below the folder that it was found under
 * @param metadata what it says of itself
 * @param text the decoded source that every span counts in; empty for a clause table
 * @param clauses in reading order
 * @param footnotes in reading order
 * @param passages what else the source holds, in reading order
 * @param notes what an archivist should know of the reading, such as {@code read as Windows-1252}
 */
public record ParsedDocument(
    String id,
    DocumentMetadata metadata,
    String text,
    List<Clause> clauses,
    List<Footnote> footnotes,
    List<Passage> passages,
    List<String> notes)
    implements Serializable {

  public ParsedDocument {
    Objects.requireNonNull(id);
    Objects.requireNonNull(metadata);
    Objects.requireNonNull(text);
    clauses = List.copyOf(clauses);
    footnotes = List.copyOf(footnotes);
    passages = List.copyOf(passages);
    notes = List.copyOf(notes);
  }
}
