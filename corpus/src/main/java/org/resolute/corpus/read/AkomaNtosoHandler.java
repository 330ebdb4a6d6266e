package org.resolute.corpus.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Section;
import org.resolute.corpus.language.OpeningSection;
import org.resolute.corpus.structure.GivenStructure;
import org.resolute.corpus.text.MarkedLine;
import org.resolute.corpus.text.Superscripts;

/** Turns the elements of an Akoma Ntoso file, one after the other, into paragraphs. */
final class AkomaNtosoHandler {

  /** Elements that hold one line or paragraph of text. */
  private static final Set<String> LINES =
      Set.of("p", "subheading", "heading", "crossHeading", "num", "tr");

  /** Elements whose number is a heading of its own. */
  private static final Set<String> DIVISIONS =
      Set.of("section", "subsection", "part", "chapter", "title", "book");

  /** Elements that lead to other documents. */
  private static final Set<String> LINKS = Set.of("a", "ref", "rref", "mref");

  /** How italic and bold spans stand in {@link #path}. */
  private static final String EMPHASIS = "emphasis";

  private record Note(String mark, MarkedLine.Finished text) {}

  private final GivenStructure structure;
  private final Deque<String> path = new ArrayDeque<>();
  private final List<Note> notes = new ArrayList<>();

  private Section bodySection = Section.OPERATIVE;
  private MarkedLine line = new MarkedLine();
  private MarkedLine outerLine = new MarkedLine();
  private String noteMark = "";
  private String number = "";
  private int lines;
  private int silent;
  private int noteDepth;

  AkomaNtosoHandler(String id) {
    structure = new GivenStructure(id);
  }

  int length() {
    return structure.length() + line.length();
  }

  void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    path.push(isEmphasis(xml) ? EMPHASIS : name);
    if (name.equals("meta")) {
      silent++;
    } else if (name.equals("statement")) {
      boolean presidential = "presidentialStatement".equals(xml.getAttributeValue(null, "name"));
      bodySection = presidential ? Section.STATEMENT : Section.OPERATIVE;
    } else if (name.equals("authorialNote")) {
      beginNote(xml.getAttributeValue(null, "marker"));
    } else if (name.equals("eol") || name.equals("td")) {
      line.append(" ");
    } else if (LINKS.contains(name)) {
      String target = xml.getAttributeValue(null, "href");
      line.openLink(target == null ? "" : target);
    } else if (isEmphasis(xml)) {
      line.emphasize(true);
    } else if (LINES.contains(name) && noteDepth == 0 && lines++ == 0) {
      line.clear();
    }
  }

  private static boolean isEmphasis(XMLStreamReader xml) {
    String look = xml.getAttributeValue(null, "class");
    boolean span = xml.getLocalName().equals("span") && look != null;
    return (span && (look.contains("italic") || look.contains("bold")))
        || xml.getLocalName().equals("i")
        || xml.getLocalName().equals("b");
  }

  private void beginNote(String marker) {
    if (noteDepth++ == 0) {
      noteMark = marker == null ? "" : marker.strip();
      line.append(Superscripts.raise(noteMark));
      outerLine = line;
      line = new MarkedLine();
    }
  }

  void text(String characters) {
    if (silent == 0 && (lines > 0 || noteDepth > 0)) {
      line.append(isRaised() ? raised(characters) : characters);
    }
  }

  private boolean isRaised() {
    return "sup".equals(path.peek());
  }

  private static String raised(String characters) {
    String digits = Superscripts.raise(characters.strip());
    return digits.length() == characters.strip().length() ? digits : characters;
  }

  void end() {
    String name = path.pop();
    if (name.equals("meta")) {
      silent--;
    } else if (name.equals("authorialNote")) {
      endNote();
    } else if (LINKS.contains(name)) {
      line.closeLink();
    } else if (name.equals(EMPHASIS)) {
      line.emphasize(path.contains(EMPHASIS));
    } else if (LINES.contains(name) && noteDepth == 0 && --lines == 0) {
      emit(name, line.finish());
    } else if (noteDepth > 0 && name.equals("p")) {
      line.append(" ");
    }
  }

  private void endNote() {
    if (--noteDepth == 0) {
      notes.add(new Note(noteMark, line.finish()));
      line = outerLine;
    }
  }

  private void emit(String name, MarkedLine.Finished paragraph) {
    String text = paragraph.text();
    if (text.isEmpty()) {
      return;
    }
    switch (name) {
      case "num" -> number(text);
      case "tr" -> structure.tableRow(text);
      case "subheading", "heading" -> structure.heading(takeNumber(text));
      case "crossHeading" -> crossHeading(paragraph);
      default -> paragraph(paragraph);
    }
    if (!name.equals("num")) {
      writeNotes();
    }
  }

  /** The reasons of a later part of a resolution are marked as headings, too. */
  private void crossHeading(MarkedLine.Finished paragraph) {
    if (path.contains("mainBody") && OpeningSection.isReason(paragraph.text())) {
      clause(Section.PREAMBULAR, paragraph);
    } else {
      structure.heading(paragraph.text());
    }
  }

  private void number(String text) {
    if (DIVISIONS.contains(path.peek())) {
      structure.heading(text);
    } else {
      number = text;
    }
  }

  private String takeNumber(String text) {
    String whole = number.isEmpty() ? text : number + " " + text;
    number = "";
    return whole;
  }

  private void paragraph(MarkedLine.Finished paragraph) {
    String text = paragraph.text();
    if (path.contains("formula")) {
      structure.formula(text);
    } else if (path.contains("attachment")) {
      annexed(paragraph);
    } else if (path.contains("conclusions")) {
      structure.closing(text);
    } else if (path.contains("preamble")) {
      clause(Section.PREAMBULAR, paragraph);
    } else if (path.contains("mainBody")) {
      clause(bodySection, paragraph);
    } else {
      structure.frontMatter(text);
    }
  }

  private void annexed(MarkedLine.Finished paragraph) {
    if (path.contains("mainBody") || path.contains("preamble")) {
      clause(Section.ANNEX, paragraph);
    } else {
      structure.heading(paragraph.text());
    }
  }

  private void clause(Section section, MarkedLine.Finished paragraph) {
    structure.clause(section, number, paragraph);
    number = "";
  }

  private void writeNotes() {
    notes.forEach(n -> structure.footnote(n.mark(), n.text()));
    notes.clear();
  }

  ParsedDocument build() {
    writeNotes();
    return structure.build();
  }
}
