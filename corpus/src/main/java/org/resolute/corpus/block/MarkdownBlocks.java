package org.resolute.corpus.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.Span;
import org.resolute.corpus.numbering.Label;
import org.resolute.corpus.text.Characters;
import org.resolute.corpus.text.DecodedText;
import org.resolute.corpus.text.MarkScanner;
import org.resolute.corpus.text.MarkdownScanner;
import org.resolute.corpus.text.MarkedLine;
import org.resolute.corpus.text.MarkedText;

/**
 * The blocks of a Markdown text: front matter, headings, paragraphs, items of lists with their
 * labels, footnotes, rows of tables. Spans count in the text as it is.
 */
public final class MarkdownBlocks {

  /** "# Care of lighthouses", "## Part one ##". */
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s++(.*?)(?:\\s++#++)?\\s*+");

  /** " 1. ", "* ", "3) ". */
  private static final Pattern ITEM =
      Pattern.compile(
          "(\\s{0,40})([*+-]|\\d{1,4}[.)]|\\(?[a-z]{1,4}\\)|[a-z]{1,4}\\.)(\\s++)(\\S.*+)");

  /** "[^2]: See A/90/7." */
  private static final Pattern NOTE = Pattern.compile("\\s{0,3}\\[\\^[^\\]\\s]{1,40}]:.*+");

  /** "[draft]: https://example.org 'Draft'". */
  private static final Pattern ADDRESS =
      Pattern.compile("\\s{0,3}\\[([^\\]^][^\\]]{0,100})]:\\s++<?([^\\s>]{1,500})>?.{0,200}");

  /**
   * "---", "* * *", "{:.no_toc}", "
   * <!-- note -->
   * ", "```", "|---|---|", "====".
   */
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\s*+(?:(?:[-*_=]\\s?+){3,}+|\\{:.{0,200}}|<!--.{0,2000}-->|(?:```|~~~).{0,60}"
              + "|\\|?(?:\\s*+:?-{2,}+:?\\s*+\\|?)++)\\s*+");

  private static final Pattern UNDERLINE = Pattern.compile("(?:=++|-{2,}+)\\s*+");

  private static final Pattern CONTENTS = Pattern.compile("\\s*+[*+-1]\\.?\\s++TOC\\s*+");

  private static final Pattern TABLE_ROW = Pattern.compile("\\s*+\\|.*\\|\\s*+");

  private static final Pattern QUOTATION = Pattern.compile("\\s{0,3}(?:>\\s?)++");

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final Map<String, String> addresses = new HashMap<>();
  private final MarkdownLists lists = new MarkdownLists();

  /** The lines of the paragraph that is open, and what they make. */
  private final List<Span> open = new ArrayList<>();

  private Layout layout = Layout.PLAIN;
  private boolean apart = true;

  private MarkdownBlocks(DecodedText decoded) {
    this.text = decoded.text();
  }

  public static SourceBlocks of(DecodedText decoded) {
    MarkdownBlocks reader = new MarkdownBlocks(decoded);
    List<Span> lines = lines(reader.text);
    lines.forEach(reader::findAddress);
    int first = reader.frontMatter(lines);
    for (int i = first; i < lines.size(); i++) {
      reader.line(lines.get(i));
    }
    reader.close();
    return new SourceBlocks(
        reader.text, reader.blocks, reader.passages, List.of(), decoded.notes());
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        lines.add(new Span(start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  private void findAddress(Span line) {
    Matcher address = ADDRESS.matcher(line.of(text));
    if (address.matches()) {
      addresses.putIfAbsent(address.group(1).toLowerCase(Locale.ROOT), address.group(2));
    }
  }

  private int frontMatter(List<Span> lines) {
    int end = MarkdownFrontMatter.end(text, lines);
    for (Span line : lines.subList(0, end)) {
      MarkdownFrontMatter.read(text, line, blocks, passages);
    }
    return end;
  }

  private void line(Span line) {
    String words = line.of(text);
    if (words.isBlank()) {
      close();
      apart = true;
    } else if (!special(line, words)) {
      paragraphLine(line, words);
    }
  }

  /** Lines that are no text, or a block of their own. */
  private boolean special(Span line, String words) {
    Matcher heading = HEADING.matcher(words);
    if (UNDERLINE.matcher(words).matches() && !open.isEmpty() && layout.listLevel() == 0) {
      layout = layout.heading(words.startsWith("=") ? 1 : 2);
      markup(line);
    } else if (MARKUP.matcher(words).matches() || ADDRESS.matcher(words).matches()) {
      markup(line);
    } else if (heading.matches()) {
      close();
      lists.reset();
      markup(Span.ofLength(line.start(), heading.end(1)));
      begin(inside(line, heading, 2), Layout.PLAIN.heading(heading.group(1).length()));
      markupAfter(line, heading.end(2));
    } else if (NOTE.matcher(words).matches()) {
      close();
      begin(line, Layout.PLAIN.in(Region.NOTE));
    } else if (CONTENTS.matcher(words).matches()) {
      close();
      begin(line, Layout.PLAIN.in(Region.NAVIGATION));
      close();
    } else if (TABLE_ROW.matcher(words).matches()) {
      close();
      tableRow(line);
    } else {
      return item(line, words);
    }
    return true;
  }

  private static Span inside(Span line, Matcher matcher, int group) {
    return new Span(line.start() + matcher.start(group), line.start() + matcher.end(group));
  }

  private void markup(Span span) {
    close();
    passages.add(new Passage(Kind.MARKUP, span));
  }

  private void markupAfter(Span line, int end) {
    Span rest = new Span(line.start() + end, line.end());
    close();
    if (!rest.of(text).isBlank()) {
      passages.add(new Passage(Kind.MARKUP, rest));
    }
  }

  /** A row whose cells are set apart by strokes. */
  private void tableRow(Span line) {
    List<Span> cells = new ArrayList<>();
    int start = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      if (i == line.end() || (text.charAt(i) == '|' && text.charAt(Math.max(0, i - 1)) != '\\')) {
        if (!new Span(start, i).of(text).isBlank()) {
          cells.add(new Span(start, i));
        }
        if (i < line.end()) {
          passages.add(new Passage(Kind.MARKUP, Span.ofLength(i, 1)));
        }
        start = i + 1;
      }
    }
    if (!cells.isEmpty()) {
      layout = Layout.PLAIN.in(Region.TABLE);
      open.addAll(cells);
      close();
    }
  }

  /** "1. Urges ports;", with its label; "* item" as the label that its asterisk is. */
  private boolean item(Span line, String words) {
    Matcher item = ITEM.matcher(words);
    if (!item.matches()) {
      return false;
    }
    String label = item.group(2);
    if (!label.equals("+") && Label.at(label + " ", 0).isNone()) {
      return false;
    }
    close();
    int level = lists.level(item.group(1).length(), label);
    boolean printed = !label.equals("+");
    if (!printed) {
      passages.add(new Passage(Kind.MARKUP, inside(line, item, 2)));
    }
    Span content = new Span(line.start() + item.start(printed ? 2 : 4), line.end());
    begin(content, Layout.PLAIN.item(level, printed ? label.length() : 0));
    return true;
  }

  private void paragraphLine(Span line, String words) {
    Matcher quotation = QUOTATION.matcher(words);
    int start = quotation.lookingAt() ? quotation.end() : 0;
    if (start > 0 && open.isEmpty()) {
      passages.add(new Passage(Kind.MARKUP, new Span(line.start(), line.start() + start)));
    }
    Span content = new Span(line.start() + start, line.end());
    if (!open.isEmpty() && endsBefore(words.substring(start))) {
      close();
      apart = false;
    }
    if (open.isEmpty()) {
      int indent = words.length() - words.stripLeading().length();
      begin(content, Layout.PLAIN.indented(indent));
    } else {
      open.add(content);
    }
  }

  /** Authors write paragraphs line by line, though Markdown joins them. */
  private boolean endsBefore(String next) {
    String last = open.get(open.size() - 1).of(text);
    boolean broken = last.endsWith("  ") || last.endsWith("\\");
    return SoftBreaks.ends(bare(last), bare(next), broken);
  }

  /** A line without the marks around its words. */
  private static String bare(String line) {
    return line.replaceAll("[*_\\\\]", "").strip();
  }

  private void begin(Span content, Layout newLayout) {
    open.add(content);
    layout = newLayout;
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    Span whole = new Span(open.get(0).start(), open.get(open.size() - 1).end());
    MarkedText content = scan();
    if (content.isBlank()) {
      passages.add(new Passage(Kind.MARKUP, whole));
    } else {
      if (layout.listLevel() == 0 && layout.indent() == 0) {
        lists.reset();
      }
      blocks.add(
          new Block(
              content,
              Characters.trimmed(text, whole.start(), whole.end()),
              layout.apart(apart).emphasized(isWhole(content))));
    }
    apart = false;
    open.clear();
    layout = Layout.PLAIN;
  }

  /** The label of an item is no mark-up, though it may be an asterisk. */
  private MarkedText scan() {
    Span first = open.get(0);
    boolean bullet = layout.labelLength() == 1 && text.charAt(first.start()) == '*';
    if (!bullet) {
      return MarkdownScanner.scan(text, open, addresses);
    }
    List<Span> words = new ArrayList<>(open);
    words.set(0, new Span(first.start() + 2, first.end()));
    MarkedText label = MarkScanner.scanPlain(text, Span.ofLength(first.start(), 1));
    return label.join(" ", MarkdownScanner.scan(text, words, addresses));
  }

  private static boolean isWhole(MarkedText content) {
    return new MarkedLine.Finished(content.text(), content.markupOfText()).isEmphasized();
  }
}
