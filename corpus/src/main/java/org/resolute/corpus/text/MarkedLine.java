package org.resolute.corpus.text;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Link;
import org.resolute.corpus.Markup;
import org.resolute.corpus.Span;

/**
 * A paragraph that a reader puts together piece by piece, with its links and emphases.
 *
 * <p>{@code append("Recalling "); openLink("https://undocs.org/A/RES/90/4"); append("90/4");
 * closeLink();} makes "Recalling 90/4" with a link over the number.
 */
public final class MarkedLine {

  /**
   * The finished paragraph.
   *
   * @param text without white space at its ends
   * @param markup of {@code text}
   */
  public record Finished(String text, Markup markup) {}

  private static final int NONE = -1;

  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private final List<Span> emphases = new ArrayList<>();

  private int linkStart = NONE;
  private String target = "";
  private int emphasisStart = NONE;

  public void append(String words) {
    text.append(words);
  }

  public int length() {
    return text.length();
  }

  public boolean isBlank() {
    return text.toString().isBlank();
  }

  public boolean endsWithSpace() {
    return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
  }

  /** What comes next leads there; a link that is open ends. */
  public void openLink(String address) {
    closeLink();
    linkStart = text.length();
    target = address.strip();
  }

  public void closeLink() {
    if (linkStart != NONE && linkStart < text.length() && Link.leadsOut(target)) {
      links.add(new Link(new Span(linkStart, text.length()), target));
    }
    linkStart = NONE;
  }

  /** Whether what comes next is in italics or bold. */
  public void emphasize(boolean on) {
    if (on && emphasisStart == NONE) {
      emphasisStart = text.length();
    } else if (!on && emphasisStart != NONE) {
      if (emphasisStart < text.length()) {
        emphases.add(new Span(emphasisStart, text.length()));
      }
      emphasisStart = NONE;
    }
  }

  /** Ends the paragraph, and begins an empty one; what is open ends with it. */
  public Finished finish() {
    closeLink();
    emphasize(false);
    String whole = text.toString();
    String stripped = whole.strip();
    Markup markup = markup(whole.indexOf(stripped), stripped.length());
    clear();
    return new Finished(stripped, markup);
  }

  public void clear() {
    text.setLength(0);
    links.clear();
    emphases.clear();
    linkStart = NONE;
    emphasisStart = NONE;
  }

  private Markup markup(int start, int length) {
    if (links.isEmpty() && emphases.isEmpty()) {
      return Markup.NONE;
    }
    List<Link> linked = new ArrayList<>();
    for (Link link : links) {
      Span span = cut(link.span(), start, length);
      if (!span.isEmpty()) {
        linked.add(new Link(span, link.target()));
      }
    }
    return new Markup(
        linked,
        emphases.stream().map(e -> cut(e, start, length)).filter(e -> !e.isEmpty()).toList());
  }

  /** The part of a span within the {@code length} characters from {@code start} on. */
  private static Span cut(Span span, int start, int length) {
    int from = Math.min(Math.max(span.start() - start, 0), length);
    int to = Math.min(Math.max(span.end() - start, 0), length);
    return new Span(from, to);
  }
}
