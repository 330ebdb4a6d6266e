package org.resolute.corpus.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resolute.corpus.block.BlockWriter;
import org.resolute.corpus.block.Paragraph;
import org.resolute.corpus.block.Region;

/**
 * Reads the paragraphs and tables of one part of a Word file: its text, a page header, the notes.
 * The text of boxes comes before the paragraph that they hang on. Deleted, struck and hidden words
 * are set apart.
 */
final class WordStory {

  /** Elements whose text is not printed, is printed twice, or tells what was before a change. */
  private static final Set<String> SKIPPED =
      Set.of(
          "Fallback",
          "pPrChange",
          "rPrChange",
          "sectPrChange",
          "tblPrChange",
          "trPrChange",
          "tcPrChange",
          "tblPrExChange",
          "numberingChange",
          "rt",
          "sectPr",
          "delInstrText");

  private static final Set<String> DELETED = Set.of("del", "moveFrom");

  private static final int DEEPEST = 200;

  private final WordStyles styles;
  private final WordNumbering numbering;
  private final WordNotes footnotes;
  private final WordNotes endnotes;
  private final WordLinks links;
  private final Region region;
  private final BlockWriter writer;

  private final Deque<WordParagraph> outer = new ArrayDeque<>();
  private final Deque<WordRun> outerRuns = new ArrayDeque<>();
  private final StringBuilder instruction = new StringBuilder();
  private WordParagraph paragraph;
  private WordRun run;
  private boolean inRun;
  private boolean inProperties;
  private int fields;
  private int linkingField;
  private int deleted;
  private final Deque<Boolean> controls = new ArrayDeque<>();
  private int placeholders;
  private String customNote = "";
  private WordNotes customNotes;
  private boolean sectionEnds;

  WordStory(WordParts parts, WordLinks links, Region region, BlockWriter writer) {
    this.styles = parts.styles();
    this.numbering = parts.numbering();
    this.footnotes = parts.footnotes();
    this.endnotes = parts.endnotes();
    this.customNotes = parts.footnotes();
    this.links = links;
    this.region = region;
    this.writer = writer;
    this.paragraph = new WordParagraph(styles, numbering);
    this.run = new WordRun(styles, "");
  }

  /** Whether a section has ended with the last paragraph; asked once. */
  boolean takeSectionEnd() {
    boolean ended = sectionEnds;
    sectionEnds = false;
    return ended;
  }

  /** What it has read; a paragraph that is open ends. */
  List<Paragraph> finish() {
    paragraph.begin();
    paragraph.end(writer, region);
    return writer.paragraphs();
  }

  /** Takes in one event. */
  void read(XMLStreamReader xml, int event) throws XMLStreamException {
    if (event == XMLStreamConstants.START_ELEMENT) {
      start(xml);
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      end(xml.getLocalName());
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (SKIPPED.contains(name)) {
      sectionEnds |= name.equals("sectPr");
      skip(xml);
    } else if (inProperties) {
      paragraph.set(name, WordPackage.attribute(xml, "val"));
    } else if (DELETED.contains(name)) {
      deleted++;
    } else if (!structure(xml, name)) {
      words(xml, name);
    }
  }

  /** Paragraphs, runs, tables and boxes. */
  private boolean structure(XMLStreamReader xml, String name) {
    switch (name) {
      case "p" -> paragraph.begin();
      case "pPr" -> inProperties = true;
      case "r" -> {
        inRun = true;
        run = new WordRun(styles, paragraph.style());
      }
      case "txbxContent" -> beginBox();
      case "tbl" -> writer.beginTable(region != Region.BODY);
      case "tr" -> writer.beginRow();
      case "tc" -> writer.beginCell();
      case "tblHeader" -> {
        if (WordPackage.isOn(WordPackage.attribute(xml, "val"))) {
          writer.markHeaded();
        }
      }
      case "sdt" -> controls.push(false);
      case "showingPlcHdr" -> showsPlaceholder();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** "Click here to enter text": nothing has been written into the control yet. */
  private void showsPlaceholder() {
    if (!controls.isEmpty() && !controls.pop()) {
      placeholders++;
    }
    controls.push(true);
  }

  private void endControl() {
    if (!controls.isEmpty() && controls.pop()) {
      placeholders--;
    }
  }

  private void beginBox() {
    outer.push(paragraph);
    outerRuns.push(run);
    if (outer.size() < DEEPEST) {
      paragraph = new WordParagraph(styles, numbering);
    }
  }

  private void words(XMLStreamReader xml, String name) throws XMLStreamException {
    switch (name) {
      case "hyperlink" -> paragraph.line().openLink(links.target(WordPackage.attribute(xml, "id")));
      case "fldChar" -> field(WordPackage.attribute(xml, "fldCharType"));
      case "instrText" -> instruction.append(xml.getElementText());
      case "t", "delText" -> append(xml.getElementText());
      case "tab", "ptab" -> append(inRun ? " " : "");
      case "br" -> append(breakOf(WordPackage.attribute(xml, "type")));
      case "cr" -> append("\n");
      case "noBreakHyphen" -> append("-");
      case "footnoteReference" -> call(xml, footnotes);
      case "endnoteReference" -> call(xml, endnotes);
      default -> run.set(xml);
    }
  }

  /** A page or column ends a paragraph, too. */
  private static String breakOf(String type) {
    return type.isEmpty() || type.equals("textWrapping") ? "\n" : "\n\n";
  }

  private void call(XMLStreamReader xml, WordNotes notes) {
    String id = WordPackage.attribute(xml, "id");
    String custom = WordPackage.attribute(xml, "customMarkFollows");
    if (isHidden()) {
      return;
    }
    if (!custom.isEmpty() && WordPackage.isOn(custom)) {
      customNote = id;
      customNotes = notes;
    } else {
      paragraph.line().mark(notes.mark(id));
    }
  }

  /** A field is begun, set apart from the instruction before it, and ended; one may hold others. */
  private void field(String mark) {
    switch (mark) {
      case "begin" -> {
        fields++;
        instruction.setLength(0);
      }
      case "separate" -> {
        String target = WordLinks.ofField(instruction.toString());
        if (!target.isEmpty() && linkingField == 0) {
          linkingField = fields;
          paragraph.line().openLink(target);
        }
      }
      default -> {
        if (fields-- == linkingField) {
          linkingField = 0;
          paragraph.line().closeLink();
        }
      }
    }
  }

  private boolean isHidden() {
    return deleted > 0 || placeholders > 0 || (inRun && run.isHidden());
  }

  private void append(String words) {
    if (isHidden()) {
      paragraph.hide(words);
    } else if (!customNote.isEmpty() && !words.isBlank()) {
      paragraph.line().mark(customNotes.add(customNote, words.strip()));
      customNote = "";
    } else {
      paragraph.append(words, run);
    }
  }

  private void end(String name) {
    if (inProperties) {
      inProperties = !name.equals("pPr");
    } else if (DELETED.contains(name)) {
      deleted--;
    } else {
      switch (name) {
        case "r" -> inRun = false;
        case "hyperlink" -> paragraph.line().closeLink();
        case "p" -> paragraph.end(writer, region);
        case "sdt" -> endControl();
        case "tbl" -> writer.endTable();
        case "txbxContent" -> {
          paragraph = outer.pop();
          run = outerRuns.pop();
          inRun = true;
        }
        default -> {
          // nothing ends with it
        }
      }
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
