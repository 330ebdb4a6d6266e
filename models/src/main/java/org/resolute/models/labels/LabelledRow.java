package org.resolute.models.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.resolute.corpus.Clause;

/**
 * One clause of a labelled table, as it was read.
 *
 * @param place the file and the line: {@code gender.csv, line 7}
 * @param section its label; empty where the table has none
 * @param chapeau empty where there is none; of a gold document, its parent's text
 * @param labels what the reader wrote: {@code [{"type": "LOC", "text": "Oslo"}]}; of a cell {@code
 *     data | ict}, its parts as strings
 */
public record LabelledRow(
    String place, String id, String section, String chapeau, String text, List<JsonNode> labels) {

  public LabelledRow {
    labels = List.copyOf(labels);
  }

  /** The document that the clause stands in. */
  public String document() {
    return Clause.documentOf(id);
  }

  LabelledRow below(String lead) {
    return lead.isEmpty() ? this : new LabelledRow(place, id, section, lead, text, labels);
  }
}
