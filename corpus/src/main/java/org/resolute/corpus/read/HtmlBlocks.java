package org.resolute.corpus.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.resolute.corpus.Span;
import org.resolute.corpus.block.BlockWriter;
import org.resolute.corpus.block.Layout;
import org.resolute.corpus.block.Paragraph;
import org.resolute.corpus.block.Paragraphs;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.block.SourceBlocks;
import org.resolute.corpus.text.MarkedLine;

/**
 * The blocks of an HTML page: each block element, item of a list and cell of a table that lays text
 * out is one, with the number that browsers print before it. Menus, side notes and hidden parts are
 * set apart, deleted words come after the block that they stood in.
 */
final class HtmlBlocks implements NodeVisitor {

  /** Elements whose text is none of the page's. */
  private static final Set<String> SILENT = Set.of("script", "style", "template", "object", "svg");

  private static final Set<String> CELLS = Set.of("td", "th");

  private static final Set<String> EMPHASES = Set.of("i", "em", "b", "strong", "cite");

  /** "font-style: italic; color: black" */
  private static final Pattern EMPHASIZING =
      Pattern.compile(
          "font-style\\s*+:\\s*+(?:italic|oblique)|font-weight\\s*+:\\s*+(?:bold|[6-9]00)");

  /**
   * "#sdfootnote1sym", "#_ftnref2", "#cite_note-3", "#ntr4-L_1": between a footnote and the mark
   * that calls it.
   */
  private static final Pattern NOTE_LINK = Pattern.compile("#.*(?:note|ftn|fn|cite_|nt[cr]\\d).*");

  /** "[1]", "(1)", "1", "*": how such a mark is printed. */
  private static final Pattern MARK = Pattern.compile("[\\[(]?(\\d{1,3}|[*†‡]{1,3}|[a-z])[\\])]?");

  private final BlockWriter writer = new BlockWriter(true);
  private final MarkedLine line = new MarkedLine();
  private final StringBuilder hidden = new StringBuilder();
  private final Deque<Numbering> lists = new ArrayDeque<>();
  private final HtmlRegions regions;
  private Numbering.Label label = Numbering.Label.NONE;
  private String noteMark = "";
  private int silent;
  private int emphasised;
  private int heading;
  private int notes;
  private Region region = Region.BODY;

  /** Whether a link is open that is a note's mark, whose words are read already. */
  private boolean inMark;

  private HtmlBlocks(HtmlRegions regions) {
    this.regions = regions;
  }

  static SourceBlocks of(Element body, List<String> warnings) {
    HtmlBlocks reader = new HtmlBlocks(HtmlRegions.of(body));
    NodeTraversor.traverse(reader, body);
    reader.endLine();
    return BlockWriter.write(reader.writer.paragraphs(), warnings);
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
    if (silent > 0 || inMark) {
      return;
    }
    String wholeText = words.getWholeText();
    String printed = wholeText.strip();
    Node parent = words.parent();
    String parentName = parent == null ? "" : parent.nodeName();
    boolean raised = parentName.equals("sup");
    if (regions.isDeleted()) {
      hidden.append(wholeText.replaceAll("\\s+", " "));
    } else if (parentName.equals("pre")) {
      writeLines(wholeText);
    } else if (raised && !printed.isEmpty() && MARK.matcher(printed).matches()) {
      writeMark(printed);
    } else {
      line.append(wholeText.replaceAll("\\s+", " "));
    }
  }

  /** Of raised letters only those of numbers are marks: "1st" and "cafe" stay. */
  private void writeMark(String printed) {
    Matcher matcher = MARK.matcher(printed);
    String sign = matcher.matches() ? matcher.group(1) : printed;
    if (Character.isLetter(sign.charAt(0))) {
      line.append(printed);
    } else {
      line.mark(sign);
    }
  }

  /** Text that the page shows line by line as it is written. */
  private void writeLines(String text) {
    for (Span paragraph : Paragraphs.of(text)) {
      line.append(paragraph.of(text).replaceAll("\\s+", " "));
      endLine();
    }
  }

  private void begin(Element element) {
    String name = element.normalName();
    if (SILENT.contains(name)) {
      silent++;
      return;
    }
    if (breaksLine(element) && !(name.equals("p") && isOnlyLabel())) {
      endLine();
    }
    boolean deletedBefore = regions.isDeleted();
    regions.enter(element);
    if (regions.isDeleted() && !deletedBefore) {
      hidden.append(' ');
    }
    region = regions.current();
    if (name.equals("br")) {
      line.append("\n");
    }
    if (isNote(element)) {
      beginNote(element);
    }
    beginPart(element, name);
    if (name.equals("a") && element.hasAttr("href") && silent == 0) {
      beginLink(element);
    }
    if (isEmphasis(element)) {
      emphasised++;
      line.emphasize(true);
    }
  }

  private static boolean breaksLine(Element element) {
    return element.isBlock() || CELLS.contains(element.normalName());
  }

  private static boolean isNote(Element element) {
    return element.isBlock() && HtmlRegions.isNote(element);
  }

  private void beginPart(Element element, String name) {
    switch (name) {
      case "ol", "ul" -> lists.push(Numbering.of(element));
      case "li" -> beginItem(element);
      case "table" -> writer.beginTable(region != Region.BODY || isPresentation(element));
      case "tr" -> writer.beginRow();
      case "td" -> writer.beginCell();
      case "th" -> {
        writer.beginCell();
        writer.markHeaded();
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = name.charAt(1) - '0';
      default -> {
        // other elements say nothing
      }
    }
  }

  private static boolean isPresentation(Element table) {
    return table.attr("role").equals("presentation") || table.attr("role").equals("none");
  }

  private void beginItem(Element item) {
    if (!lists.isEmpty() && !HtmlRegions.isNote(item)) {
      label = lists.peek().next(item, lists.size());
    }
  }

  /** A note is marked by its own first words, its number in a list or the number in its name. */
  private void beginNote(Element note) {
    notes++;
    boolean listed = note.normalName().equals("li") && !lists.isEmpty();
    String number =
        listed ? lists.peek().count(note) : note.id().replaceAll(".*?(\\d{0,3})$", "$1");
    noteMark = startsWithMark(note) ? "" : number;
  }

  private static boolean startsWithMark(Element note) {
    Element first = note.selectFirst("sup, a[href]");
    return first != null
        && MARK.matcher(first.text().strip()).matches()
        && note.text().strip().startsWith(first.text().strip());
  }

  /** A link to a note or back is its mark; another is a link. */
  private void beginLink(Element link) {
    String address = link.attr("href");
    String words = link.text().strip();
    if (NOTE_LINK.matcher(address).matches()) {
      Matcher matcher = MARK.matcher(words);
      if (matcher.matches()) {
        if (!regions.isDeleted()) {
          line.mark(matcher.group(1));
        }
        inMark = true;
      } else if (words.length() < 3) {
        inMark = true;
      }
    } else {
      line.openLink(address);
    }
  }

  /** Whether the element, or a style of its own, sets words in italics or bold. */
  private static boolean isEmphasis(Element element) {
    return EMPHASES.contains(element.normalName())
        || EMPHASIZING.matcher(element.attr("style")).find();
  }

  /** A paragraph within a list item goes on the line of the item's number. */
  private boolean isOnlyLabel() {
    return line.isBlank() || (line.length() < 8 && line.endsWithSpace());
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (SILENT.contains(name)) {
      silent--;
      return;
    }
    if (name.equals("a")) {
      line.closeLink();
      inMark = false;
    }
    if (isEmphasis(element)) {
      emphasised--;
      line.emphasize(emphasised > 0);
    }
    if (breaksLine(element)) {
      endLine();
    }
    endPart(name);
    if (isNote(element)) {
      noteMark = "";
      notes--;
    }
    regions.leave(element);
    region = regions.current();
  }

  private void endPart(String name) {
    switch (name) {
      case "ol", "ul" -> lists.pop();
      case "li" -> label = Numbering.Label.NONE;
      case "table" -> writer.endTable();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
      default -> {
        // other elements say nothing
      }
    }
  }

  private void endLine() {
    MarkedLine.Finished words = line.finish();
    line.emphasize(emphasised > 0);
    if (!words.isEmpty()) {
      writer.add(paragraph(words));
      label = Numbering.Label.NONE;
      noteMark = "";
    }
    String unseen = hidden.toString().strip();
    hidden.setLength(0);
    if (!unseen.isEmpty()) {
      MarkedLine deletion = new MarkedLine();
      deletion.append(unseen);
      writer.add(new Paragraph(deletion.finish()).in(Region.HIDDEN));
    }
  }

  private Paragraph paragraph(MarkedLine.Finished words) {
    if (notes > 0 && region == Region.BODY) {
      MarkedLine marked = new MarkedLine();
      marked.mark(noteMark);
      List<MarkedLine.Finished> parts =
          noteMark.isEmpty() ? List.of(words) : List.of(marked.finish(), words);
      return new Paragraph(MarkedLine.Finished.joined(" ", parts)).in(Region.NOTE);
    }
    Layout layout = Layout.PLAIN.in(region).heading(heading);
    return label.isNone()
        ? new Paragraph("", words, layout)
        : new Paragraph(label.text(), words, layout.item(label.level(), label.text().length()));
  }
}
