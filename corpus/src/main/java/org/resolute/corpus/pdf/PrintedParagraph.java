package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Link;
import org.resolute.corpus.Markup;
import org.resolute.corpus.PageStart;
import org.resolute.corpus.Span;
import org.resolute.corpus.block.Layout;

/** A paragraph that is put together line by line, with its mark-up. */
final class PrintedParagraph {

  /** It goes when the paragraph is finished. */
  private static final char SOFT_HYPHEN = '\u00AD';

  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private final List<Span> emphases = new ArrayList<>();
  private final List<PageStart> pages = new ArrayList<>();
  private final Layout layout;

  /**
   * @param layout what is known of it before its words
   */
  PrintedParagraph(Layout layout) {
    this.layout = layout;
  }

  /**
   * A paragraph that is put together.
   *
   * @param text without soft hyphens and stray spaces
   * @param markup of the text
   * @param pages where its pages begin in the text
   */
  record Finished(String text, Markup markup, List<PageStart> pages, Layout layout) {}

  /** Goes on with the paragraph: what is cut at a hyphen goes on without a space. */
  PrintedParagraph append(Line line, WordBreaks breaks) {
    int end = text.length();
    if (breaks.isCut(text, line.text())) {
      text.setCharAt(end - 1, SOFT_HYPHEN);
    } else if (end > 0 && !Hyphens.isCut(text)) {
      text.append(' ');
    }
    if (pages.isEmpty() || pages.get(pages.size() - 1).page() != line.page()) {
      pages.add(new PageStart(text.length(), line.page()));
    }
    Markup markup = line.markup().shift(text.length());
    Span gap = new Span(end, text.length());
    markup.emphases().forEach(emphasis -> add(emphasis, gap));
    markup.links().forEach(link -> add(link, gap));
    text.append(line.text());
    return this;
  }

  /** Words that run over the gap between two lines are one emphasis. */
  private void add(Span emphasis, Span gap) {
    int last = emphases.size() - 1;
    if (last >= 0 && runsOver(gap, emphases.get(last), emphasis)) {
      emphases.set(last, new Span(emphases.get(last).start(), emphasis.end()));
    } else {
      emphases.add(emphasis);
    }
  }

  private void add(Link link, Span gap) {
    int last = links.size() - 1;
    if (last >= 0
        && runsOver(gap, links.get(last).span(), link.span())
        && links.get(last).target().equals(link.target())) {
      Span whole = new Span(links.get(last).span().start(), link.span().end());
      links.set(last, new Link(whole, link.target()));
    } else {
      links.add(link);
    }
  }

  private static boolean runsOver(Span gap, Span before, Span after) {
    return before.end() == gap.start() && after.start() == gap.end();
  }

  Finished finish() {
    Hyphens.Healed healed = Hyphens.heal(text.toString());
    List<Span> placed = emphases.stream().map(healed::place).toList();
    Markup markup =
        new Markup(
            links.stream().map(l -> new Link(healed.place(l.span()), l.target())).toList(), placed);
    return new Finished(
        healed.text(),
        markup,
        pages.stream().map(p -> new PageStart(healed.place(p.position()), p.page())).toList(),
        layout.emphasized(isEmphasized(healed.text(), placed)));
  }

  /** Whether all of its letters are emphasised. */
  private static boolean isEmphasized(String text, List<Span> emphases) {
    int from = 0;
    boolean any = false;
    for (Span emphasis : emphases) {
      if (hasLetter(text, from, emphasis.start())) {
        return false;
      }
      any = true;
      from = emphasis.end();
    }
    return any && !hasLetter(text, from, text.length());
  }

  private static boolean hasLetter(String text, int from, int to) {
    return text.substring(from, Math.max(from, to)).codePoints().anyMatch(Character::isLetter);
  }
}
