package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.corpus.text.DecodedText;

/** Splits a text into clauses. */
public final class StructureParser {

  /** "12. Requests …". */
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\.\\s+(\\S.*+)");

  private StructureParser() {}

  /** The document with this id and text. */
  public static ParsedDocument parse(String id, DecodedText decoded) {
    List<Clause> clauses = new ArrayList<>();
    boolean body = false;
    boolean operative = false;
    int position = 0;
    for (String line : decoded.text().split("\n", -1)) {
      Matcher numbered = NUMBERED.matcher(line);
      if (!body) {
        body = line.startsWith("The ") && line.endsWith(",");
      } else if (!line.isBlank()) {
        boolean match = numbered.matches();
        operative |= match;
        String text = match ? numbered.group(2) : line;
        int start = position + line.length() - text.length();
        clauses.add(
            new Clause(
                id + "#" + (clauses.size() + 1),
                clauses.size() + 1,
                operative ? Section.OPERATIVE : Section.PREAMBULAR,
                match ? numbered.group(1) : "",
                0,
                List.of(),
                text,
                new SourceMap(List.of(new SourceMap.Piece(0, start, text.length()))),
                List.of()));
      }
      position += line.length() + 1;
    }
    return new ParsedDocument(
        id, DocumentMetadata.NONE, decoded.text(), clauses, List.of(), List.of(), decoded.notes());
  }
}
