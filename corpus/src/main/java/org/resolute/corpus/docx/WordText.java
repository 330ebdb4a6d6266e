package org.resolute.corpus.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.corpus.text.DecodedText;
import org.resolute.corpus.text.MarkedLine;
import org.resolute.corpus.text.MarkedParagraphs;
import org.resolute.corpus.text.Superscripts;

/**
 * The text of a Word file (DOCX): a paragraph a line, with the numbers that Word would print before
 * them, footnote marks in superscript and the notes at the end, with the links and the words in
 * italics or bold. Deleted text is left out.
 */
public final class WordText {

  /** Elements whose text is not printed, or is printed twice. */
  private static final Set<String> SILENT = Set.of("del", "Fallback", "moveFrom");

  private final MarkedParagraphs text = new MarkedParagraphs();
  private final MarkedLine line = new MarkedLine();
  private final Map<String, Integer> markByNote = new HashMap<>();
  private final WordNumbering numbering;
  private final WordStyles styles;
  private final StringBuilder instruction = new StringBuilder();

  private WordLinks links;
  private String style = "";
  private String number = "";
  private String level = "";
  private boolean raised;
  private boolean italic;
  private boolean bold;
  private boolean inRun;
  private int fields;
  private int linkingField;
  private int silent;
  private int cells;

  private WordText(WordPackage parts) throws XMLStreamException {
    numbering = new WordNumbering(parts.open(WordPackage.NUMBERING));
    styles = new WordStyles(parts.open(WordPackage.STYLES));
    links = new WordLinks(parts.open(WordPackage.DOCUMENT_LINKS));
  }

  /**
   * The text of the file.
   *
   * @param maxBytes what its parts may have, unpacked
   */
  public static DecodedText of(byte[] content, long maxBytes) throws UnreadableDocumentException {
    try {
      WordPackage parts = new WordPackage(content, maxBytes);
      WordText writer = new WordText(parts);
      writer.read(parts.open(WordPackage.DOCUMENT));
      writer.links = new WordLinks(parts.open(WordPackage.FOOTNOTE_LINKS));
      writer.readNotes(parts.open(WordPackage.FOOTNOTES));
      return writer.text.decoded(List.of());
    } catch (IOException | XMLStreamException e) {
      throw new UnreadableDocumentException(
          Stage.READ,
          "the Word file is broken (%s); open it in a word processor and save it anew"
              .formatted(String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
          e);
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {
          // text is read where its element begins
        }
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (SILENT.contains(name)) {
      silent++;
      return;
    }
    switch (name) {
      case "p" -> style = number = level = "";
      case "tc" -> cells++;
      case "r" -> {
        inRun = true;
        raised = false;
        italic = false;
        bold = false;
      }
      case "pStyle" -> style = WordPackage.attribute(xml, "val");
      case "numId" -> number = WordPackage.attribute(xml, "val");
      case "ilvl" -> level = WordPackage.attribute(xml, "val");
      case "vertAlign" -> raised = WordPackage.attribute(xml, "val").equals("superscript");
      case "rStyle" -> applyStyle(WordPackage.attribute(xml, "val"));
      case "i" -> italic = inRun && WordPackage.isOn(WordPackage.attribute(xml, "val"));
      case "b" -> bold = inRun && WordPackage.isOn(WordPackage.attribute(xml, "val"));
      case "hyperlink" -> line.openLink(links.target(WordPackage.attribute(xml, "id")));
      case "fldChar" -> field(WordPackage.attribute(xml, "fldCharType"));
      case "instrText" -> instruction.append(xml.getElementText());
      case "t" -> append(xml.getElementText());
      case "tab", "br", "cr" -> append(inRun ? " " : "");
      case "noBreakHyphen" -> append("-");
      case "footnoteReference" -> append(mark(WordPackage.attribute(xml, "id")));
      default -> {
        // layout says nothing
      }
    }
  }

  /** A run may set anew what its style sets, and says so after it. */
  private void applyStyle(String runStyle) {
    italic = inRun && styles.isItalic(runStyle);
    bold = inRun && styles.isBold(runStyle);
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
          line.openLink(target);
        }
      }
      default -> {
        if (fields-- == linkingField) {
          linkingField = 0;
          line.closeLink();
        }
      }
    }
  }

  private void append(String words) {
    if (silent == 0) {
      line.emphasize(inRun && (italic || bold));
      String digits = raised ? Superscripts.raise(words.strip()) : "";
      boolean isMark = raised && digits.length() == words.strip().length();
      line.append(isMark ? digits : words);
    }
  }

  private String mark(String note) {
    int mark = markByNote.computeIfAbsent(note, n -> markByNote.size() + 1);
    return Superscripts.raise(Integer.toString(mark));
  }

  private void end(String name) {
    if (SILENT.contains(name)) {
      silent--;
    } else if (name.equals("r")) {
      inRun = false;
      raised = false;
    } else if (name.equals("hyperlink")) {
      line.closeLink();
    } else if (name.equals("tc")) {
      cells--;
    } else if (name.equals("p") && cells > 0) {
      line.append(" ");
    } else if (name.equals("p")) {
      endParagraph(label());
    } else if (name.equals("tr") && cells == 0) {
      endParagraph("");
    }
  }

  private String label() {
    String list = number.isEmpty() ? styles.number(style) : number;
    String depth = level.isEmpty() ? styles.level(style) : level;
    return list.isEmpty() || line.isBlank() ? "" : numbering.next(list, depth);
  }

  private void endParagraph(String label) {
    text.add(label, line.finish());
  }

  /** Each note begins with its mark. */
  private void readNotes(XMLStreamReader xml) throws XMLStreamException {
    boolean called = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("footnote")) {
        String note = WordPackage.attribute(xml, "id");
        called = markByNote.containsKey(note);
        line.append(called ? mark(note) + " " : "");
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
        line.append(called ? xml.getElementText() : "");
      } else if (event == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("hyperlink")) {
        line.openLink(links.target(WordPackage.attribute(xml, "id")));
      } else if (event == XMLStreamConstants.END_ELEMENT
          && xml.getLocalName().equals("hyperlink")) {
        line.closeLink();
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("footnote")) {
        endParagraph("");
      }
    }
  }
}
