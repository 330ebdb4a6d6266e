package org.resolute.corpus.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Section;
import org.resolute.corpus.structure.GivenStructure;
import org.resolute.corpus.text.Superscripts;

/** Turns the elements of an Akoma Ntoso file, one after the other, into paragraphs. */
final class AkomaNtosoHandler {

  /** Elements that hold one line or paragraph of text. */
  private static final Set<String> LINES = Set.of("p", "subheading", "heading", "num", "tr");

  /** Elements whose number is a heading of its own. */
  private static final Set<String> DIVISIONS =
      Set.of("section", "subsection", "part", "chapter", "title", "book");

  private record Note(String mark, String text) {}

  private final GivenStructure structure;
  private final Deque<String> path = new ArrayDeque<>();
  private final List<Note> notes = new ArrayList<>();

  private Section bodySection = Section.OPERATIVE;
  private StringBuilder line = new StringBuilder();
  private StringBuilder outerLine = new StringBuilder();
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
    path.push(name);
    if (name.equals("meta")) {
      silent++;
    } else if (name.equals("statement")) {
      boolean presidential = "presidentialStatement".equals(xml.getAttributeValue(null, "name"));
      bodySection = presidential ? Section.STATEMENT : Section.OPERATIVE;
    } else if (name.equals("authorialNote")) {
      beginNote(xml.getAttributeValue(null, "marker"));
    } else if (name.equals("eol") || name.equals("td")) {
      line.append(' ');
    } else if (LINES.contains(name) && noteDepth == 0 && lines++ == 0) {
      line.setLength(0);
    }
  }

  private void beginNote(String marker) {
    if (noteDepth++ == 0) {
      noteMark = marker == null ? "" : marker.strip();
      line.append(Superscripts.raise(noteMark));
      outerLine = line;
      line = new StringBuilder();
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
    } else if (LINES.contains(name) && noteDepth == 0 && --lines == 0) {
      emit(name, line.toString().strip());
      line.setLength(0);
    } else if (noteDepth > 0 && name.equals("p")) {
      line.append(' ');
    }
  }

  private void endNote() {
    if (--noteDepth == 0) {
      notes.add(new Note(noteMark, line.toString().strip()));
      line = outerLine;
    }
  }

  private void emit(String name, String text) {
    if (text.isEmpty()) {
      return;
    }
    switch (name) {
      case "num" -> number(text);
      case "tr" -> structure.tableRow(text);
      case "subheading", "heading" -> structure.heading(takeNumber(text));
      default -> paragraph(text);
    }
    if (!name.equals("num")) {
      writeNotes();
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

  private void paragraph(String text) {
    if (path.contains("formula")) {
      structure.formula(text);
    } else if (path.contains("attachment")) {
      annexed(text);
    } else if (path.contains("conclusions")) {
      structure.closing(text);
    } else if (path.contains("preamble")) {
      clause(Section.PREAMBULAR, text);
    } else if (path.contains("mainBody")) {
      clause(bodySection, text);
    } else {
      structure.frontMatter(text);
    }
  }

  private void annexed(String text) {
    if (path.contains("mainBody") || path.contains("preamble")) {
      clause(Section.ANNEX, text);
    } else {
      structure.heading(text);
    }
  }

  private void clause(Section section, String text) {
    structure.clause(section, number, text);
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
