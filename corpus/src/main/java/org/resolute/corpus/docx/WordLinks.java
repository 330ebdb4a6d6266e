package org.resolute.corpus.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Where the links of a part of a Word file lead. The addresses stand in a part of their own, by id,
 * or in the instruction of a field: {@code HYPERLINK "https://undocs.org/A/RES/90/4"}.
 */
final class WordLinks {

  private static final String FIELD = "HYPERLINK ";

  private final Map<String, String> targetById = new HashMap<>();
  private final Map<String, String> partById = new HashMap<>();

  /**
   * @param relations the part that lists what another one relates to
   */
  WordLinks(XMLStreamReader relations) throws XMLStreamException {
    while (relations.hasNext()) {
      if (relations.next() == XMLStreamConstants.START_ELEMENT) {
        boolean external = WordPackage.attribute(relations, "TargetMode").equals("External");
        (external ? targetById : partById)
            .put(
                WordPackage.attribute(relations, "Id"), WordPackage.attribute(relations, "Target"));
      }
    }
  }

  /** The address of this id; empty for a place within the file. */
  String target(String id) {
    return targetById.getOrDefault(id, "");
  }

  /** The part of this id: {@code word/header1.xml}. */
  String part(String id) {
    String target = partById.getOrDefault(id, "");
    return target.startsWith("/") ? target.substring(1) : "word/" + target;
  }

  /** The address in the instruction of a field; empty for one of another kind. */
  static String ofField(String instruction) {
    int from = instruction.indexOf('"');
    int to = instruction.indexOf('"', from + 1);
    boolean link = instruction.stripLeading().startsWith(FIELD + '"');
    return link && to > from ? instruction.substring(from + 1, to) : "";
  }
}
