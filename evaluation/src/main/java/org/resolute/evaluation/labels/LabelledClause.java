package org.resolute.evaluation.labels;

import java.util.Objects;

/**
 * A clause and what somebody says of it.
 *
 * @param document the document's name without folder and extension: {@code A_RES_79_154}; of a
 *     clause table, the part of the id before {@code #}
 * @param id unique in its set
 * @param section {@code preambular}, {@code operative}, …
 * @param number as printed; empty where there is none
 * @param chapeau the lead-in that governs it; empty where there is none or it is not told
 * @param text the clause
 * @param labels what is said of it
 */
public record LabelledClause(
    String document,
    String id,
    String section,
    String number,
    String chapeau,
    String text,
    Labels labels) {

  public LabelledClause {
    Objects.requireNonNull(document);
    Objects.requireNonNull(id);
    Objects.requireNonNull(section);
    Objects.requireNonNull(number);
    Objects.requireNonNull(chapeau);
    Objects.requireNonNull(text);
    Objects.requireNonNull(labels);
  }

  public LabelledClause with(Labels others) {
    return new LabelledClause(document, id, section, number, chapeau, text, others);
  }
}
