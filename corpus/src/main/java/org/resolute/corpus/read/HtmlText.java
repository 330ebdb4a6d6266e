package org.resolute.corpus.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.resolute.corpus.text.DecodedText;
import org.resolute.corpus.text.MarkedLine;
import org.resolute.corpus.text.MarkedParagraphs;
import org.resolute.corpus.text.Superscripts;

/** Writes the text of an HTML page, a paragraph a line, and keeps its links and emphases. */
final class HtmlText implements NodeVisitor {

  /** Elements whose text nobody reads. */
  private static final Set<String> SILENT =
      Set.of("script", "style", "nav", "noscript", "template");

  private static final Set<String> CELLS = Set.of("td", "th");

  private static final Set<String> EMPHASES = Set.of("i", "em", "b", "strong", "cite");

  /** "font-style: italic; color: black" */
  private static final Pattern EMPHASIZING =
      Pattern.compile("font-style\\s*+:\\s*+(?:italic|oblique)|font-weight\\s*+:\\s*+bold");

  /**
   * "#sdfootnote1sym", "#_ftnref2", "#cite_note-3": between a footnote and the mark that calls it.
   */
  private static final Pattern NOTE_LINK = Pattern.compile("#.*(?:note|ftn|fn|cite_).*");

  /** "[1]": how word processors print such a mark in a page. */
  private static final Pattern BRACKETED = Pattern.compile("\\[(\\d{1,3})]");

  private final MarkedParagraphs text = new MarkedParagraphs();
  private final MarkedLine line = new MarkedLine();
  private final Deque<Numbering> lists = new ArrayDeque<>();
  private int silent;
  private int emphasised;
  private boolean noteLink;

  private HtmlText() {}

  static DecodedText of(Element body, List<String> notes) {
    HtmlText writer = new HtmlText();
    NodeTraversor.traverse(writer, body);
    writer.endLine();
    return writer.text.decoded(notes);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      write(words);
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  private void write(TextNode words) {
    if (silent > 0) {
      return;
    }
    String wholeText = words.getWholeText();
    Node parent = words.parent();
    boolean raised = noteLink || (parent != null && parent.nodeName().equals("sup"));
    String printed =
        noteLink ? BRACKETED.matcher(wholeText.strip()).replaceFirst("$1") : wholeText.strip();
    String digits = Superscripts.raise(printed);
    boolean mark = raised && digits.length() == printed.length();
    line.append(mark ? digits : wholeText.replaceAll("\\s+", " "));
  }

  private void begin(Element element) {
    String name = element.normalName();
    if (SILENT.contains(name)) {
      silent++;
    } else if (name.equals("br")) {
      endLine();
    } else if (CELLS.contains(name)) {
      line.append(" ");
    } else if (element.isBlock() && !(name.equals("p") && isOnlyLabel())) {
      endLine();
    }
    if (name.equals("ol") || name.equals("ul")) {
      lists.push(Numbering.of(element));
    } else if (name.equals("li") && !lists.isEmpty()) {
      line.append(lists.peek().next());
    } else if (name.equals("a") && element.hasAttr("href")) {
      line.openLink(element.attr("href"));
      noteLink = NOTE_LINK.matcher(element.attr("href")).matches();
    }
    if (isEmphasis(element)) {
      emphasised++;
      line.emphasize(true);
    }
  }

  /** Whether the element, or a style of its own, sets words in italics or bold. */
  private static boolean isEmphasis(Element element) {
    return EMPHASES.contains(element.normalName())
        || EMPHASIZING.matcher(element.attr("style")).find();
  }

  /** A paragraph within a list item goes on the line of the item's number. */
  private boolean isOnlyLabel() {
    return line.length() < 8 && line.endsWithSpace();
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (SILENT.contains(name)) {
      silent--;
    } else if (name.equals("ol") || name.equals("ul")) {
      lists.pop();
    } else if (name.equals("a")) {
      line.closeLink();
      noteLink = false;
    }
    if (isEmphasis(element)) {
      emphasised--;
      line.emphasize(emphasised > 0);
    }
    if (element.isBlock() && !CELLS.contains(name)) {
      endLine();
    }
  }

  private void endLine() {
    text.add("", line.finish());
    line.emphasize(emphasised > 0);
  }
}
