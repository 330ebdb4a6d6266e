package org.resolute.pipeline.output;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Span;
import org.resolute.models.Addressee;
import org.resolute.models.AnnotatedClause;
import org.resolute.models.DateMention;
import org.resolute.models.MentionType;
import org.resolute.models.ThemeScore;
import org.resolute.models.VerbAct;

/**
 * A row of clauses.csv.
 *
 * @param documentId the document's id
 * @param metadata what the document says of itself
 * @param annotated the clause and its labels
 * @param source its first character in the decoded source and the one after its last, in code
 *     points
 */
record ClauseRow(
    String documentId, DocumentMetadata metadata, AnnotatedClause annotated, Span source) {

  private static final String JOINT = " | ";

  static Stream<ClauseRow> of(DocumentOutcome outcome) {
    var document = outcome.parsed();
    CodePoints points = outcome.positions();
    return outcome.document().clauses().stream()
        .map(
            clause -> {
              Span extent = clause.clause().source().extent();
              Span source = new Span(points.at(extent.start()), points.at(extent.end()));
              return new ClauseRow(document.id(), document.metadata(), clause, source);
            });
  }

  /** The columns of the table; the themes give one each. */
  static List<Column<ClauseRow>> columns(List<String> themes) {
    return Stream.of(
            documentColumns(), clauseColumns(), verbColumns(), themeColumns(themes), last())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Column<ClauseRow>> documentColumns() {
    return List.of(
        new Column<>("document_id", DocumentRow.ID, ClauseRow::documentId),
        new Column<>(
            "symbol",
            "The document's symbol, where the text gives one",
            r -> r.metadata().symbol()),
        new Column<>("title", "The document's title", r -> r.metadata().title()),
        new Column<>("body", "The speaking body", r -> r.metadata().body()),
        new Column<>("date", "The document's own date, ISO 8601", r -> r.metadata().date()));
  }

  private static List<Column<ClauseRow>> clauseColumns() {
    return List.of(
        clause("clause_id", "Document and ordinal, or the id a clause table gave", Clause::id),
        clause("ordinal", "1, 2, 3 … in reading order", c -> String.valueOf(c.ordinal())),
        clause("section", "The part of the document", c -> c.section().label()),
        clause("number", "As printed, with its ancestors; empty where unnumbered", Clause::number),
        clause(
            "parent",
            "Ordinal of the chapeau of a sub-paragraph",
            c -> c.parent() == 0 ? "" : String.valueOf(c.parent())));
  }

  private static Column<ClauseRow> clause(
      String name, String description, Function<Clause, String> value) {
    return new Column<>(name, description, r -> value.apply(r.annotated().clause()));
  }

  private static List<Column<ClauseRow>> verbColumns() {
    return List.of(
        new Column<>("verb", "The first operative verb", r -> r.firstAct(VerbAct::verb)),
        new Column<>(
            "inherited",
            "Whether that verb is the chapeau's",
            r -> r.firstAct(a -> String.valueOf(a.inherited()))),
        new Column<>(
            "force",
            "Its strength, 0 (no action asked) to 5 (decides, demands)",
            r -> r.firstAct(a -> String.valueOf(a.force()))),
        new Column<>(
            "verbs", "All operative verbs in order", r -> joined(r.acts().map(VerbAct::verb))),
        new Column<>("addressees", "Whom the verbs ask to act", r -> joined(r.addressees())),
        new Column<>("addressee_kinds", "Their kinds, each once", r -> joined(r.addresseeKinds())));
  }

  private static List<Column<ClauseRow>> themeColumns(List<String> themes) {
    Column<ClauseRow> carried =
        new Column<>("themes", "The themes that the clause carries", r -> joined(r.themes()));
    Stream<Column<ClauseRow>> scores =
        themes.stream()
            .map(
                theme ->
                    new Column<>(
                        "score_" + theme,
                        "Probability of the theme " + theme + ", 0..1",
                        r -> r.score(theme)));
    return Stream.concat(Stream.of(carried), scores).toList();
  }

  private static List<Column<ClauseRow>> last() {
    return List.of(
        new Column<>("dates", "ISO 8601 values of the dates, in order", r -> joined(r.dates())),
        new Column<>("mentions", "TYPE:text of the other mentions", r -> joined(r.mentions())),
        clause("text", "The clause, healed, without marks and number", Clause::text),
        new Column<>(
            "source_start",
            "Code point of its first character in the decoded input",
            r -> r.position(r.source().start())),
        new Column<>(
            "source_end",
            "Code point after its last character in the decoded input",
            r -> r.position(r.source().end())));
  }

  private Stream<VerbAct> acts() {
    return annotated.acts().stream();
  }

  private String firstAct(Function<VerbAct, String> value) {
    return acts().findFirst().map(value).orElse("");
  }

  private Stream<String> addressees() {
    return acts().flatMap(a -> a.addressees().stream()).map(Addressee::name).distinct();
  }

  private Stream<String> addresseeKinds() {
    return acts().flatMap(a -> a.addressees().stream()).map(Addressee::kind).distinct();
  }

  private Stream<String> themes() {
    return annotated.themes().stream().filter(ThemeScore::carried).map(ThemeScore::theme);
  }

  private String score(String theme) {
    return annotated.themes().stream()
        .filter(s -> s.theme().equals(theme))
        .findFirst()
        .map(s -> BigDecimal.valueOf(Math.round(s.score() * 10_000), 4).toPlainString())
        .orElse("");
  }

  private Stream<String> dates() {
    return annotated.mentions().stream()
        .filter(DateMention.class::isInstance)
        .flatMap(m -> ((DateMention) m).values().stream());
  }

  private Stream<String> mentions() {
    return annotated.mentions().stream()
        .filter(m -> m.type() != MentionType.DATE)
        .map(m -> m.type() + ":" + m.text());
  }

  /** A clause of a table stands in no source text. */
  private String position(int position) {
    return annotated.clause().source().isEmpty() ? "" : String.valueOf(position);
  }

  private static String joined(Stream<String> values) {
    return values.collect(joining(JOINT));
  }
}
