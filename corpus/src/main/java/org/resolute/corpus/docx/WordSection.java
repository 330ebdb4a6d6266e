package org.resolute.corpus.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A section of a Word file: stretches of it can have page headers of their own, and notes that are
 * counted anew.
 *
 * @param headers the ids of its page headers
 * @param footers the ids of its page footers
 * @param restarts whether its footnotes are counted from the first number again
 * @param noteFormat how they are counted, by Word's names
 */
record WordSection(
    List<String> headers, List<String> footers, boolean restarts, String noteFormat) {

  private static final String DECIMAL = "decimal";

  WordSection {
    headers = List.copyOf(headers);
    footers = List.copyOf(footers);
  }

  /** The sections of a document, in order; at least one. */
  static List<WordSection> of(XMLStreamReader xml) throws XMLStreamException {
    List<WordSection> sections = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sectPr")) {
        sections.add(section(xml));
      }
    }
    if (sections.isEmpty()) {
      sections.add(new WordSection(List.of(), List.of(), false, DECIMAL));
    }
    return sections;
  }

  private static WordSection section(XMLStreamReader xml) throws XMLStreamException {
    List<String> headers = new ArrayList<>();
    List<String> footers = new ArrayList<>();
    boolean restarts = false;
    boolean footnotes = false;
    String format = DECIMAL;
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = WordPackage.attribute(xml, "val");
      switch (xml.getLocalName()) {
        case "headerReference" -> add(headers, xml);
        case "footerReference" -> add(footers, xml);
        case "footnotePr" -> footnotes = true;
        case "endnotePr" -> footnotes = false;
        case "numRestart" -> restarts |= footnotes && value.equals("eachSect");
        case "numFmt" -> format = footnotes ? value : format;
        default -> {
          // paper and margins say nothing
        }
      }
    }
    return new WordSection(headers, footers, restarts, format);
  }

  /** That of the first page comes first. */
  private static void add(List<String> ids, XMLStreamReader xml) {
    boolean first = WordPackage.attribute(xml, "type").equals("first");
    ids.add(first ? 0 : ids.size(), WordPackage.attribute(xml, "id"));
  }
}
