package org.resolute.corpus.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.Link;
import org.resolute.corpus.Span;

/**
 * Takes the marks out of a Markdown paragraph: emphasis by asterisks and underscores, links,
 * footnote marks, escapes, struck words, tags.
 *
 * <p>{@code "_Noting_ [90/4](https://undocs.org/90/4), US\$ 5;[^2]"} becomes {@code "Noting 90/4,
 * US$ 5;"} with an emphasis, a link and a call.
 */
public final class MarkdownScanner {

  /** "[^2]", "[^2]:". */
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]{1,40})]:?");

  /** "[90/4](https://…)", "[90/4][link]", "[link]"; brackets within are taken one level deep. */
  private static final Pattern LINK =
      Pattern.compile(
          "!?\\[((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]{0,200}]){0,500}+)]"
              + "(?:\\(([^()\\s]{0,500}(?:\\([^()\\s]{0,200}\\)[^()\\s]{0,200})?)(?:\\s\"[^\"]{0,200}\")?\\)"
              + "|\\[([^\\[\\]]{0,100})])?");

  /**
   * "<sup>3</sup>", "<br>
   * ", "</span>".
   */
  private static final Pattern TAG =
      Pattern.compile("<sup>\\s?(\\d{1,3})\\s?</sup>|</?[a-zA-Z][^<>]{0,300}>|<!--.{0,2000}?-->");

  private static final Pattern ADDRESS = Pattern.compile("<(https?://[^\\s<>]{1,500})>");

  private static final String ESCAPABLE = "\\`*_{}[]()<>#+-.!|~$^&'\":;,/?@=% ";

  private static final int NONE = -1;

  private final String source;
  private final MarkdownEmphasis emphasis;
  private final Map<String, String> addresses;
  private final MarkedTextBuilder text = new MarkedTextBuilder();

  private int at;
  private int end;
  private int emphasisEnd = NONE;
  private int linkEnd = NONE;
  private int afterLink = NONE;

  private MarkdownScanner(String source, List<Span> lines, Map<String, String> addresses) {
    this.source = source;
    this.emphasis = MarkdownEmphasis.of(source, lines);
    this.addresses = addresses;
  }

  /**
   * The text of a paragraph.
   *
   * @param lines its lines, without what marks them as lines of a quotation or an item
   * @param addresses where links by name lead, by name in lower case
   */
  public static MarkedText scan(String source, List<Span> lines, Map<String, String> addresses) {
    MarkdownScanner scanner = new MarkdownScanner(source, lines, addresses);
    int before = lines.get(0).start();
    for (Span line : lines) {
      scanner.betweenLines(before, line.start());
      scanner.scanLine(line);
      before = line.end();
    }
    return scanner.text.build();
  }

  /** The line end, and what marks the next line as one of a quotation. */
  private void betweenLines(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Characters.isSpace(source.charAt(i))) {
        text.space(source.charAt(i), i);
      } else {
        text.markup(Span.ofLength(i, 1));
      }
    }
  }

  private void scanLine(Span line) {
    at = line.start();
    end = line.end();
    while (at < end) {
      char c = source.charAt(at);
      if (at == linkEnd) {
        closeLink();
      } else if (Characters.isSpace(c)) {
        text.space(c, at++);
      } else if (Characters.isInvisible(c) || c == '`') {
        text.markup(Span.ofLength(at++, 1));
      } else if (c == '\\') {
        escape();
      } else if (c == '*' || c == '_' || c == '~') {
        run();
      } else if (c == '[' || (c == '!' && at + 1 < end && source.charAt(at + 1) == '[')) {
        bracket();
      } else if (c == '<') {
        tag();
      } else if (c == '&') {
        entity();
      } else if (Superscripts.isRaised(c)) {
        raisedDigits();
      } else if (LookAlikes.isSuspect(c)) {
        text.lookAlike(LookAlikes.read(source, at), at++);
      } else {
        text.character(c, at++);
      }
    }
  }

  /** "\*" is an asterisk; a stroke at the end of a line breaks it. */
  private void escape() {
    boolean escapes = at + 1 >= end || ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0;
    if (!escapes) {
      text.character('\\', at++);
      return;
    }
    text.markup(Span.ofLength(at++, 1));
    if (at < end && source.charAt(at) == '*') {
      star(emphasis.runAt(at, at + 1));
    } else if (at < end && source.charAt(at) != ' ') {
      text.character(source.charAt(at), at++);
    }
  }

  private void run() {
    Span run = emphasis.runAt(at, end);
    Span closing = emphasis.closing(at);
    if (source.charAt(at) == '~') {
      struck(run, closing);
    } else if (!closing.isEmpty()) {
      if (closing.start() > emphasisEnd) {
        emphasisEnd = closing.end();
        text.emphasis(new Span(/* start= */ run.end(), /* end= */ closing.start()));
      }
      text.markup(run);
      at = run.end();
    } else if (emphasis.closes(at)) {
      text.markup(run);
      at = run.end();
    } else {
      star(run);
    }
  }

  /** "~~gone~~". */
  private void struck(Span run, Span closing) {
    if (run.length() == 2 && !closing.isEmpty() && closing.end() <= end) {
      text.markup(new Span(run.start(), closing.end()));
      at = closing.end();
    } else {
      text.characters(source, run.start(), run.end());
      at = run.end();
    }
  }

  /** An asterisk after a word, or before a note, is a footnote mark; a loose one is left out. */
  private void star(Span run) {
    at = run.end();
    if (source.charAt(run.start()) == '_') {
      text.characters(source, run.start(), run.end());
      return;
    }
    char before = run.start() > 0 ? source.charAt(run.start() - 1) : ' ';
    char previous = before == '\\' && run.start() > 1 ? source.charAt(run.start() - 2) : before;
    char after = run.end() < end ? source.charAt(run.end()) : ' ';
    boolean afterWord = !Characters.isSpace(previous) && !Characters.isOpening(previous);
    if (afterWord ? !Characters.isLetterOrDigit(after) : before == '\\') {
      text.call(run.of(source), run);
    } else {
      text.markup(run);
    }
  }

  private void bracket() {
    Matcher note = NOTE.matcher(source).region(at, end);
    if (note.lookingAt()) {
      text.call(note.group(1), new Span(at, note.end()));
      at = note.end();
      return;
    }
    Matcher link = LINK.matcher(source).region(at, end);
    if (linkEnd == NONE && link.lookingAt() && !target(link).isEmpty()) {
      openLink(link);
    } else {
      text.character(source.charAt(at), at++);
    }
  }

  /** The address of a link, or its name where it is a place within the text; empty for none. */
  private String target(Matcher link) {
    if (link.group(2) != null) {
      return link.group(2).isEmpty() ? "#" : link.group(2);
    }
    String name = link.group(3) == null || link.group(3).isEmpty() ? link.group(1) : link.group(3);
    return addresses.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
  }

  private void openLink(Matcher link) {
    if (source.charAt(at) == '!') {
      text.markup(new Span(at, link.end()));
      at = link.end();
      return;
    }
    Span words = new Span(link.start(1), link.end(1));
    if (Link.leadsOut(target(link)) && !words.isEmpty()) {
      text.link(new Link(words, target(link)));
    }
    text.markup(Span.ofLength(at++, 1));
    linkEnd = words.end();
    afterLink = link.end();
  }

  private void closeLink() {
    text.markup(new Span(linkEnd, afterLink));
    at = afterLink;
    linkEnd = NONE;
  }

  private void tag() {
    Matcher tag = TAG.matcher(source).region(at, end);
    Matcher address = ADDRESS.matcher(source).region(at, end);
    if (tag.lookingAt()) {
      Span span = new Span(at, tag.end());
      if (tag.group(1) != null) {
        text.call(tag.group(1), span);
      } else {
        text.markup(span);
        text.space('\n', at);
      }
      at = tag.end();
    } else if (address.lookingAt()) {
      Span words = new Span(address.start(1), address.end(1));
      text.link(new Link(words, words.of(source)));
      text.markup(Span.ofLength(at, 1));
      text.characters(source, words.start(), words.end());
      text.markup(Span.ofLength(words.end(), 1));
      at = address.end();
    } else {
      text.character('<', at++);
    }
  }

  private void entity() {
    if (source.startsWith("&nbsp;", at)) {
      text.markup(Span.ofLength(at, 6));
      text.space('\n', at);
      at += 6;
    } else if (source.startsWith("&amp;", at)) {
      text.character('&', at);
      text.markup(Span.ofLength(at + 1, 4));
      at += 5;
    } else {
      text.character('&', at++);
    }
  }

  private void raisedDigits() {
    int start = at;
    StringBuilder mark = new StringBuilder();
    while (at < end && Superscripts.isRaised(source.charAt(at))) {
      mark.append(Superscripts.lower(source.charAt(at++)));
    }
    text.call(mark.toString(), new Span(start, at));
  }
}
