package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.PageStart;

/** Paragraphs that are put together line by line, with the places where pages begin in them. */
final class PagedParagraphs {

  private static final String APART = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<PageStart> pages = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final List<PageStart> pagesInParagraph = new ArrayList<>();
  private int page;

  /** Goes on with the paragraph: what is cut at a hyphen goes on without a space. */
  void append(Line line) {
    if (paragraph.length() > 0 && !Hyphens.isCut(paragraph)) {
      paragraph.append(' ');
    }
    if (line.page() != page) {
      page = line.page();
      pagesInParagraph.add(new PageStart(paragraph.length(), page));
    }
    paragraph.append(line.text());
  }

  /** Ends the paragraph, where there is one. */
  void close() {
    if (paragraph.length() == 0) {
      return;
    }
    if (text.length() > 0) {
      text.append(APART);
    }
    for (PageStart start : pagesInParagraph) {
      int healed = Hyphens.heal(paragraph.substring(0, start.position())).length();
      pages.add(new PageStart(text.length() + healed, start.page()));
    }
    text.append(Hyphens.heal(paragraph.toString()));
    paragraph.setLength(0);
    pagesInParagraph.clear();
  }

  /** The first and then the second, of which each begins with a page of its own. */
  static PagedText join(PagedParagraphs first, PagedParagraphs second) {
    String glue = first.text.isEmpty() || second.text.isEmpty() ? "" : APART;
    int shift = first.text.length() + glue.length();
    List<PageStart> pages = new ArrayList<>(first.pages);
    second.pages.forEach(p -> pages.add(new PageStart(p.position() + shift, p.page())));
    return new PagedText(first.text + glue + second.text, pages);
  }
}
