package org.resolute.corpus;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A document split into clauses: a file, or one of the acts that a file holds.
 *
 * <p>{@code report.pdf} with two resolutions makes the documents {@code report.pdf!/1} and {@code
 * report.pdf!/2} over one text; their extents follow each other without gap.
 *
 * @param id the path of the input below the folder that it was found under; followed by {@code !/}
 *     and its place in the file, from 1, where the file holds several documents
 * @param metadata what it says of itself
 * @param text the decoded source of the whole file, in which every span counts; empty for a clause
 *     table
 * @param extent the stretch of the text that the document covers
 * @param clauses in reading order
 * @param footnotes in reading order
 * @param passages what else the source holds, in reading order
 * @param pages where the pages of a printed form begin, by position; empty for any other form
 * @param warnings what an analyst must know of the reading, such as {@code read as Windows-1252}
 */
public record ParsedDocument(
    String id,
    DocumentMetadata metadata,
    String text,
    Span extent,
    List<Clause> clauses,
    List<Footnote> footnotes,
    List<Passage> passages,
    List<PageStart> pages,
    List<String> warnings)
    implements Serializable {

  public ParsedDocument {
    Objects.requireNonNull(id);
    Objects.requireNonNull(metadata);
    Objects.requireNonNull(text);
    Objects.requireNonNull(extent);
    clauses = List.copyOf(clauses);
    footnotes = List.copyOf(footnotes);
    passages = List.copyOf(passages);
    pages = List.copyOf(pages);
    warnings = List.copyOf(warnings);
  }

  /** The only document of its file. */
  public ParsedDocument(
      String id,
      DocumentMetadata metadata,
      String text,
      List<Clause> clauses,
      List<Footnote> footnotes,
      List<Passage> passages,
      List<PageStart> pages,
      List<String> warnings) {
    this(
        id,
        metadata,
        text,
        new Span(0, text.length()),
        clauses,
        footnotes,
        passages,
        pages,
        warnings);
  }

  /** The only document of its file, of a format without pages. */
  public ParsedDocument(
      String id,
      DocumentMetadata metadata,
      String text,
      List<Clause> clauses,
      List<Footnote> footnotes,
      List<Passage> passages,
      List<String> warnings) {
    this(id, metadata, text, clauses, footnotes, passages, List.of(), warnings);
  }

  /** The same document, as that stretch of a file that holds several. */
  public ParsedDocument within(Span stretch) {
    return new ParsedDocument(
        id, metadata, text, stretch, clauses, footnotes, passages, pages, warnings);
  }

  /** The same document, which says that of itself. */
  public ParsedDocument with(DocumentMetadata completed) {
    return new ParsedDocument(
        id, completed, text, extent, clauses, footnotes, passages, pages, warnings);
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
    return IntStream.range(lastPageAt(span.start()), pages.size())
        .takeWhile(i -> pages.get(i).position() < span.end())
        .map(i -> pages.get(i).page());
  }

  /** The place in the list of the last page that begins at or before {@code position}; else 0. */
  private int lastPageAt(int position) {
    int low = 0;
    int high = pages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pages.get(middle).position() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }
}
