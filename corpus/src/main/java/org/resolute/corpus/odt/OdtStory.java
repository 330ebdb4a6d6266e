package org.resolute.corpus.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.corpus.block.BlockWriter;
import org.resolute.corpus.block.Region;

/** Reads the paragraphs, lists and tables of an OpenDocument text, its notes and page headers. */
final class OdtStory {

  /** Elements whose text is none of the document's. */
  private static final Set<String> SKIPPED =
      Set.of("annotation", "annotation-end", "ruby-text", "desc", "script", "forms", "hidden-text");

  private static final Set<String> HEADERS = Set.of("header", "header-first", "header-left");
  private static final Set<String> FOOTERS = Set.of("footer", "footer-first", "footer-left");

  private static final int DEEPEST = 200;

  private final OdtStyles styles;
  private final OdtLists lists;

  private final BlockWriter headers = new BlockWriter();
  private final BlockWriter text = new BlockWriter();
  private final BlockWriter notes = new BlockWriter();
  private final BlockWriter footers = new BlockWriter();

  /** Where paragraphs go, the innermost part first. */
  private final Deque<BlockWriter> writers = new ArrayDeque<>();

  private final Deque<Region> regions = new ArrayDeque<>();
  private final Deque<OdtParagraph> paragraphs = new ArrayDeque<>();

  /** The mark of the note that is open. */
  private String mark = "";

  OdtStory(OdtStyles styles) {
    this.styles = styles;
    this.lists = new OdtLists(styles);
  }

  BlockWriter headers() {
    return headers;
  }

  BlockWriter text() {
    return text;
  }

  BlockWriter notes() {
    return notes;
  }

  BlockWriter footers() {
    return footers;
  }

  void read(XMLStreamReader xml) throws XMLStreamException, UnreadableDocumentException {
    int depth = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (SKIPPED.contains(xml.getLocalName())) {
            skip(xml);
          } else {
            depth++;
            check(depth);
            start(xml);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          end(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS -> append(xml.getText().replaceAll("\\s+", " "));
        default -> {
          // comments say nothing
        }
      }
    }
  }

  private static void check(int depth) throws UnreadableDocumentException {
    if (depth > DEEPEST) {
      throw new UnreadableDocumentException(
          Stage.READ, "elements are nested more than %d deep; flatten the file".formatted(DEEPEST));
    }
  }

  private void append(String words) {
    if (!paragraphs.isEmpty()) {
      paragraphs.peek().append(words);
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    styles.start(xml);
    if (HEADERS.contains(name)) {
      open(headers, Region.RUNNING);
    } else if (FOOTERS.contains(name)) {
      open(footers, Region.RUNNING);
    } else if (!part(xml, name) && !writers.isEmpty() && !structure(xml, name)) {
      words(xml, name);
    }
  }

  private void open(BlockWriter writer, Region region) {
    writers.push(writer);
    regions.push(region);
  }

  private void close() {
    writers.pop();
    regions.pop();
  }

  /** Parts of the document that lie in or beside others. */
  private boolean part(XMLStreamReader xml, String name) {
    if (name.equals("text") && xml.getPrefix().equals("office")) {
      open(text, Region.BODY);
      return true;
    }
    if (writers.isEmpty()) {
      return false;
    }
    switch (name) {
      case "note-body" -> open(notes, Region.NOTE);
      case "tracked-changes" -> open(writers.peek(), Region.HIDDEN);
      case "table-of-content" -> open(writers.peek(), Region.NAVIGATION);
      case "section" -> {
        boolean hidden = OdtPackage.attribute(xml, "display").equals("none");
        open(writers.peek(), hidden ? Region.HIDDEN : regions.peek());
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean structure(XMLStreamReader xml, String name) {
    switch (name) {
      case "p" -> beginParagraph(xml, 0);
      case "h" -> beginParagraph(xml, OdtPackage.integer(xml, "outline-level", 1));
      case "list" -> lists.begin(xml);
      case "list-item" -> lists.beginItem(xml);
      case "list-header" -> lists.endItem();
      case "table" -> writers.peek().beginTable(regions.peek() != Region.BODY);
      case "table-header-rows" -> writers.peek().markHeaded();
      case "table-row" -> writers.peek().beginRow();
      case "table-cell" -> writers.peek().beginCell();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void beginParagraph(XMLStreamReader xml, int heading) {
    String style = OdtPackage.attribute(xml, "style-name");
    boolean listed = regions.peek() == Region.BODY;
    String label = listed ? lists.label() : "";
    OdtParagraph paragraph =
        new OdtParagraph(styles.text(style, TextStyle.PLAIN), label, lists.depth(), heading);
    if (regions.peek() == Region.NOTE && !mark.isEmpty()) {
      paragraph.line().mark(mark);
      paragraph.line().append(" ");
      mark = "";
    }
    paragraphs.push(paragraph);
  }

  private void words(XMLStreamReader xml, String name) throws XMLStreamException {
    if (paragraphs.isEmpty()) {
      return;
    }
    OdtParagraph paragraph = paragraphs.peek();
    switch (name) {
      case "span" ->
          paragraph.beginSpan(
              styles.text(OdtPackage.attribute(xml, "style-name"), paragraph.style()));
      case "s" -> paragraph.append(" ");
      case "tab" -> paragraph.append(" ");
      case "line-break" -> paragraph.append("\n");
      case "a" -> paragraph.line().openLink(OdtPackage.attribute(xml, "href"));
      case "note-citation" -> {
        mark = xml.getElementText().strip();
        if (!mark.isEmpty() && !paragraph.style().hidden()) {
          paragraph.line().mark(mark);
        }
      }
      default -> {
        // frames and fields say nothing
      }
    }
  }

  private void end(String name) {
    if (writers.isEmpty()) {
      return;
    }
    switch (name) {
      case "p", "h" -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.pop().end(writers.peek(), regions.peek());
        }
      }
      case "list" -> lists.end();
      case "list-item" -> lists.endItem();
      case "table" -> writers.peek().endTable();
      case "span" -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.peek().endSpan();
        }
      }
      case "a" -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.peek().line().closeLink();
        }
      }
      default -> endPart(name);
    }
  }

  private void endPart(String name) {
    boolean part =
        switch (name) {
          case "text", "note-body", "tracked-changes", "table-of-content", "section" -> true;
          default -> HEADERS.contains(name) || FOOTERS.contains(name);
        };
    if (part) {
      close();
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
