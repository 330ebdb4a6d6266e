package org.resolute.corpus.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.corpus.structure.OpeningSection;

/**
 * Collects the rows of a clause table, and refuses those that are not complete. A message names
 * file, line and remedy: {@code clauses.jsonl line 7: there is no "text"; give each row one}.
 */
final class ClauseRows {

  private final String documentId;
  private final List<Clause> clauses = new ArrayList<>();
  private final Map<String, Long> lineById = new HashMap<>();

  ClauseRows(String documentId) {
    this.documentId = documentId;
  }

  /**
   * Adds a row.
   *
   * @param line where it stands, from 1
   * @param sectionLabel empty where the row names no section; the text's opening tells it then
   * @param chapeau the lead-in above it; empty where there is none
   */
  void add(long line, String id, String text, String sectionLabel, String chapeau)
      throws UnreadableDocumentException {
    Long earlier = lineById.putIfAbsent(id, line);
    if (earlier != null) {
      throw refusal(
          line, "the id \"%s\" stands in line %d too; ids must differ".formatted(id, earlier));
    }
    if (text.isBlank()) {
      throw refusal(line, "the text is blank; fill it in or drop the row");
    }
    clauses.add(
        new Clause(
            id,
            clauses.size() + 1,
            section(line, text, sectionLabel),
            "",
            0,
            chapeau.isBlank() ? List.of() : List.of(chapeau),
            text,
            SourceMap.NONE,
            List.of()));
  }

  private Section section(long line, String text, String label) throws UnreadableDocumentException {
    if (label.isBlank()) {
      return OpeningSection.of(text);
    }
    return Section.ofLabel(label.strip())
        .orElseThrow(
            () ->
                refusal(
                    line,
                    "there is no section \"%s\"; use preambular, operative, recommendation, statement, annex or other"
                        .formatted(label)));
  }

  /** The exception for a row that cannot be used. */
  UnreadableDocumentException refusal(long line, String reason) {
    return new UnreadableDocumentException(
        Stage.PARSE, "%s line %d: %s".formatted(documentId, line, reason));
  }

  ParsedDocument document(List<String> notes) {
    return new ParsedDocument(
        documentId, DocumentMetadata.NONE, "", clauses, List.of(), List.of(), notes);
  }
}
