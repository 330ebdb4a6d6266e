package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Link;
import org.resolute.corpus.Markup;
import org.resolute.corpus.PageStart;
import org.resolute.corpus.Span;

/**
 * Paragraphs that are put together line by line, with the places where pages begin in them, and
 * with their mark-up.
 */
final class PagedParagraphs {

  private static final String APART = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private final List<Span> emphases = new ArrayList<>();
  private final List<PageStart> pages = new ArrayList<>();

  private final StringBuilder paragraph = new StringBuilder();
  private final List<Link> linksInParagraph = new ArrayList<>();
  private final List<Span> emphasesInParagraph = new ArrayList<>();
  private final List<PageStart> pagesInParagraph = new ArrayList<>();
  private int page;

  /** Goes on with the paragraph: what is cut at a hyphen goes on without a space. */
  void append(Line line) {
    int end = paragraph.length();
    if (end > 0 && !Hyphens.isCut(paragraph)) {
      paragraph.append(' ');
    }
    if (line.page() != page) {
      page = line.page();
      pagesInParagraph.add(new PageStart(paragraph.length(), page));
    }
    Markup markup = line.markup().shift(paragraph.length());
    Span gap = new Span(end, paragraph.length());
    markup.emphases().forEach(emphasis -> add(emphasis, gap));
    markup.links().forEach(link -> add(link, gap));
    paragraph.append(line.text());
  }

  /** Words that run over the gap between two lines are one emphasis. */
  private void add(Span emphasis, Span gap) {
    int last = emphasesInParagraph.size() - 1;
    if (last >= 0 && runsOver(gap, emphasesInParagraph.get(last), emphasis)) {
      emphasesInParagraph.set(
          last, new Span(emphasesInParagraph.get(last).start(), emphasis.end()));
    } else {
      emphasesInParagraph.add(emphasis);
    }
  }

  private void add(Link link, Span gap) {
    int last = linksInParagraph.size() - 1;
    if (last >= 0
        && runsOver(gap, linksInParagraph.get(last).span(), link.span())
        && linksInParagraph.get(last).target().equals(link.target())) {
      Span whole = new Span(linksInParagraph.get(last).span().start(), link.span().end());
      linksInParagraph.set(last, new Link(whole, link.target()));
    } else {
      linksInParagraph.add(link);
    }
  }

  private static boolean runsOver(Span gap, Span before, Span after) {
    return before.end() == gap.start() && after.start() == gap.end();
  }

  /** Ends the paragraph, where there is one. */
  void close() {
    if (paragraph.length() == 0) {
      return;
    }
    if (text.length() > 0) {
      text.append(APART);
    }
    int start = text.length();
    Hyphens.Healed healed = Hyphens.heal(paragraph.toString());
    linksInParagraph.forEach(
        l -> links.add(new Link(healed.place(l.span()).shift(start), l.target())));
    emphasesInParagraph.forEach(e -> emphases.add(healed.place(e).shift(start)));
    pagesInParagraph.forEach(
        p -> pages.add(new PageStart(start + healed.place(p.position()), p.page())));
    text.append(healed.text());
    paragraph.setLength(0);
    linksInParagraph.clear();
    emphasesInParagraph.clear();
    pagesInParagraph.clear();
  }

  /** The first and then the second, of which each begins with a page of its own. */
  static PagedText join(PagedParagraphs first, PagedParagraphs second) {
    String glue = first.text.isEmpty() || second.text.isEmpty() ? "" : APART;
    int shift = first.text.length() + glue.length();
    List<PageStart> pages = new ArrayList<>(first.pages);
    second.pages.forEach(p -> pages.add(new PageStart(p.position() + shift, p.page())));
    return new PagedText(
        first.text + glue + second.text, first.markup().and(second.markup().shift(shift)), pages);
  }

  private Markup markup() {
    return new Markup(links, emphases);
  }
}
