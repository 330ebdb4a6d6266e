package org.resolute.corpus;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A document split into clauses.
 *
 * @param id the path of the input below the folder that it was found under
 * @param metadata what it says of itself
 * @param text the decoded source that every span counts in; empty for a clause table
 * @param clauses in reading order
 * @param footnotes in reading order
 * @param passages what else the source holds, in reading order
 * @param pages where the pages of a printed form begin, by position; empty for any other form
 * @param notes what an archivist should know of the reading, such as {@code read as Windows-1252}
 */
public record ParsedDocument(
    String id,
    DocumentMetadata metadata,
    String text,
    List<Clause> clauses,
    List<Footnote> footnotes,
    List<Passage> passages,
    List<PageStart> pages,
    List<String> notes)
    implements Serializable {

  public ParsedDocument {
    Objects.requireNonNull(id);
    Objects.requireNonNull(metadata);
    Objects.requireNonNull(text);
    clauses = List.copyOf(clauses);
    footnotes = List.copyOf(footnotes);
    passages = List.copyOf(passages);
    pages = List.copyOf(pages);
    notes = List.copyOf(notes);
  }

  /** A document of a form without pages. */
  public ParsedDocument(
      String id,
      DocumentMetadata metadata,
      String text,
      List<Clause> clauses,
      List<Footnote> footnotes,
      List<Passage> passages,
      List<String> notes) {
    this(id, metadata, text, clauses, footnotes, passages, List.of(), notes);
  }

  /** The same document, of a form whose pages begin there. */
  public ParsedDocument withPages(List<PageStart> starts) {
    return new ParsedDocument(id, metadata, text, clauses, footnotes, passages, starts, notes);
  }

  /** The pages that a clause stands on, in order; none where the form has no pages. */
  public List<Integer> pagesOf(Clause clause) {
    return clause.source().pieces().stream()
        .flatMapToInt(p -> pagesOf(p.source()))
        .distinct()
        .boxed()
        .toList();
  }

  private IntStream pagesOf(Span span) {
    return IntStream.range(0, pages.size())
        .filter(i -> pages.get(i).position() < span.end())
        .filter(i -> i + 1 == pages.size() || pages.get(i + 1).position() > span.start())
        .map(i -> pages.get(i).page());
  }
}
