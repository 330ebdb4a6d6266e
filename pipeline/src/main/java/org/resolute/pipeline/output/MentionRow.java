package org.resolute.pipeline.output;

import java.util.List;
import java.util.stream.Stream;
import org.resolute.corpus.Span;
import org.resolute.models.Mention;

/**
 * A row of mentions.csv.
 *
 * @param span where the mention stands in the clause's text, in code points
 */
record MentionRow(String documentId, String clauseId, Mention mention, Span span) {

  static final List<Column<MentionRow>> COLUMNS =
      List.of(
          new Column<>("document_id", DocumentRow.ID, MentionRow::documentId),
          new Column<>("clause_id", "The clause it stands in", MentionRow::clauseId),
          new Column<>(
              "type",
              "ORG, LOC, PERSON, INSTRUMENT, REFERENCE, PROVISION, EVENT or DATE",
              r -> r.mention().type().name()),
          new Column<>("text", "As it stands in the clause's text", r -> r.mention().text()),
          new Column<>(
              "start",
              "Code point of its first character in the clause's text",
              r -> String.valueOf(r.span().start())),
          new Column<>(
              "end",
              "Code point after its last character in the clause's text",
              r -> String.valueOf(r.span().end())),
          new Column<>(
              "value",
              "ISO 8601 of a date, symbol of a reference, ISO 3166-1 alpha-3 of a country",
              r -> r.mention().value()),
          new Column<>(
              "recognizer", "The recogniser that found it", r -> r.mention().recognizer()));

  static Stream<MentionRow> of(DocumentOutcome outcome) {
    return outcome.document().clauses().stream()
        .flatMap(
            clause -> {
              CodePoints points = CodePoints.of(clause.clause().text());
              return clause.mentions().stream()
                  .map(m -> new MentionRow(outcome.id(), clause.clause().id(), m, span(m, points)));
            });
  }

  private static Span span(Mention mention, CodePoints points) {
    return new Span(points.at(mention.span().start()), points.at(mention.span().end()));
  }
}
