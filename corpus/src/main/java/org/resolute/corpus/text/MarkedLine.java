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
   * @param text without white space at its ends; a line feed is a break within it
   * @param markup of {@code text}
   * @param marks of {@code text}: the footnote marks that the format names as such and that are no
   *     raised digits, in order
   */
  public record Finished(String text, Markup markup, List<Span> marks) {

    public Finished {
      marks = List.copyOf(marks);
    }

    /** A paragraph whose marks, if it has any, are raised digits. */
    public Finished(String text, Markup markup) {
      this(text, markup, List.of());
    }

    public boolean isEmpty() {
      return text.isEmpty();
    }

    /** The characters of {@code window}, without white space at its ends. */
    public Finished within(Span window) {
      String words = window.of(text);
      String stripped = words.strip();
      int start = window.start() + words.indexOf(stripped);
      return new Finished(
          stripped,
          cutMarkup(markup.links(), markup.emphases(), start, stripped.length()),
          marks.stream()
              .map(m -> cut(m, start, stripped.length()))
              .filter(m -> !m.isEmpty())
              .toList());
    }

    /** These, with {@code glue} between them. */
    public static Finished joined(String glue, List<Finished> parts) {
      StringBuilder text = new StringBuilder();
      List<Link> links = new ArrayList<>();
      List<Span> emphases = new ArrayList<>();
      List<Span> marks = new ArrayList<>();
      for (Finished part : parts) {
        text.append(text.length() == 0 ? "" : glue);
        Markup markup = part.markup.shift(text.length());
        links.addAll(markup.links());
        emphases.addAll(markup.emphases());
        part.marks.forEach(m -> marks.add(m.shift(text.length())));
        text.append(part.text);
      }
      return new Finished(text.toString(), new Markup(links, emphases), marks);
    }

    /** Whether every letter and digit of it is in italics or bold. */
    public boolean isEmphasized() {
      int plain = 0;
      for (Span emphasis : markup.emphases()) {
        if (hasWord(plain, emphasis.start())) {
          return false;
        }
        plain = emphasis.end();
      }
      return plain > 0 && !hasWord(plain, text.length());
    }

    private boolean hasWord(int from, int to) {
      for (int i = from; i < to; i++) {
        if (Characters.isLetterOrDigit(text.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    /**
     * It as a reader sees it; spans count in {@code text}. Authors write Markdown into other
     * formats, too: where the format names no marks, asterisks and links are read.
     */
    public MarkedText content() {
      return marks.isEmpty()
          ? MarkScanner.scan(text, new Span(0, text.length())).with(markup)
          : LineScanner.scan(this);
    }
  }

  private static final int NONE = -1;

  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private final List<Span> emphases = new ArrayList<>();
  private final List<Span> marks = new ArrayList<>();

  private int linkStart = NONE;
  private String target = "";
  private int emphasisStart = NONE;

  public void append(String words) {
    text.append(words);
  }

  /** Adds a footnote mark: raised digits for a number, any other sign as it is. */
  public void mark(String mark) {
    if (mark.chars().allMatch(c -> Characters.isDigit((char) c))) {
      text.append(Superscripts.raise(mark));
    } else {
      marks.add(Span.ofLength(text.length(), mark.length()));
      text.append(mark);
    }
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
    Finished finished =
        new Finished(whole, new Markup(links, emphases), marks)
            .within(Span.ofLength(whole.indexOf(stripped), stripped.length()));
    clear();
    return finished;
  }

  public void clear() {
    text.setLength(0);
    links.clear();
    emphases.clear();
    marks.clear();
    linkStart = NONE;
    emphasisStart = NONE;
  }

  private static Markup cutMarkup(List<Link> links, List<Span> emphases, int start, int length) {
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
