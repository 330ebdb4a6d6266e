package org.resolute.corpus.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.corpus.language.OpeningSection;

/**
 * Collects the rows of a clause table. A row that is not complete is left out, and a warning names
 * its line and the remedy: {@code line 7: there is no "text"; give each row one}. A table of which
 * no row can be used is refused.
 */
final class ClauseRows {

  /** Further faults are only counted. */
  private static final int MOST_WARNINGS = 20;

  private final String documentId;
  private final List<Clause> clauses = new ArrayList<>();
  private final Map<String, Long> lineById = new HashMap<>();
  private final List<String> warnings = new ArrayList<>();
  private long faults;

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
  void add(long line, String id, String text, String sectionLabel, String chapeau) {
    Optional<Section> section =
        sectionLabel.isBlank()
            ? Optional.of(OpeningSection.of(text))
            : Section.ofLabel(sectionLabel.strip());
    Long earlier = lineById.get(id);
    if (earlier != null) {
      reject(line, "the id \"%s\" stands in line %d too; ids must differ".formatted(id, earlier));
    } else if (text.isBlank()) {
      reject(line, "the text is blank; fill it in or drop the row");
    } else if (section.isEmpty()) {
      reject(
          line,
          "there is no section \"%s\"; use preambular, operative, recommendation, statement, annex or other"
              .formatted(sectionLabel));
    } else {
      lineById.put(id, line);
      clauses.add(clause(id, text, section.get(), chapeau));
    }
  }

  private Clause clause(String id, String text, Section section, String chapeau) {
    return new Clause(
        id,
        clauses.size() + 1,
        section,
        "",
        0,
        chapeau.isBlank() ? List.of() : List.of(chapeau),
        text,
        SourceMap.NONE,
        List.of());
  }

  /** Leaves a row out, and keeps the reason. */
  void reject(long line, String reason) {
    faults++;
    if (warnings.size() < MOST_WARNINGS) {
      warnings.add("line %d: %s".formatted(line, reason));
    }
  }

  /** The exception for a table that cannot be used. */
  UnreadableDocumentException refusal(long line, String reason) {
    return refusal("line %d: %s".formatted(line, reason));
  }

  private UnreadableDocumentException refusal(String reason) {
    return new UnreadableDocumentException(Stage.PARSE, documentId + " " + reason);
  }

  /**
   * The table of the good rows.
   *
   * @param notes of the reading, before the warnings of rows
   */
  ParsedDocument document(List<String> notes) throws UnreadableDocumentException {
    if (clauses.isEmpty() && faults > 0) {
      throw refusal(warnings.get(0));
    }
    List<String> all = new ArrayList<>(notes);
    all.addAll(warnings);
    if (faults > warnings.size()) {
      all.add("%d more rows were left out".formatted(faults - warnings.size()));
    }
    return new ParsedDocument(
        documentId, DocumentMetadata.NONE, "", clauses, List.of(), List.of(), all);
  }
}
