package org.resolute.corpus.text;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Link;
import org.resolute.corpus.Markup;
import org.resolute.corpus.Span;

/** A text that is written paragraph by paragraph, a blank line after each. */
public final class MarkedParagraphs {

  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private final List<Span> emphases = new ArrayList<>();

  /**
   * Adds a paragraph, unless it is empty.
   *
   * @param label that stands before it: {@code (a) }, or nothing
   */
  public void add(String label, MarkedLine.Finished paragraph) {
    if (paragraph.text().isEmpty()) {
      return;
    }
    text.append(label);
    Markup markup = paragraph.markup().shift(text.length());
    links.addAll(markup.links());
    emphases.addAll(markup.emphases());
    text.append(paragraph.text()).append("\n\n");
  }

  /** The text so far. */
  public DecodedText decoded(List<String> notes) {
    return new DecodedText(text.toString(), notes, new Markup(links, emphases));
  }
}
