package org.resolute.corpus.pdf;

import java.util.List;
import org.resolute.corpus.Markup;
import org.resolute.corpus.PageStart;

/**
 * The text of printed pages.
 *
 * @param text paragraphs with blank lines between them
 * @param markup its words in italics or bold, and those that lead to other documents
 * @param pages where each page begins in it, by position
 */
public record PagedText(String text, Markup markup, List<PageStart> pages) {

  public PagedText {
    pages = List.copyOf(pages);
  }
}
