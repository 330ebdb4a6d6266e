package org.resolute.pipeline.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Passage;
import org.resolute.corpus.SourceMap;
import org.resolute.corpus.Span;
import org.resolute.models.Addressee;
import org.resolute.models.AnnotatedClause;
import org.resolute.models.Mention;
import org.resolute.models.NamedMention;
import org.resolute.models.ReferenceMention;
import org.resolute.models.ThemeScore;
import org.resolute.models.VerbAct;

/** A document as one line of annotations.jsonl, as annotations.schema.json describes it. */
final class JsonLine implements TableWriter {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  @Override
  public void write(DocumentOutcome outcome, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      document(json, outcome);
    }
    out.append('\n');
  }

  private static void document(JsonGenerator json, DocumentOutcome outcome) throws IOException {
    ParsedDocument document = outcome.parsed();
    CodePoints points = outcome.positions();
    json.writeStartObject();
    json.writeStringField("document_id", document.id());
    metadata(json, document.metadata());
    json.writeStringField("language", outcome.document().language());
    json.writeStringField("status", outcome.status().label());
    json.writeStringField("reason", outcome.reason());
    json.writeStringField("sha256", outcome.sha256());
    strings(json, "warnings", document.warnings());
    if (!document.text().isEmpty()) {
      span(json, "extent", document.extent(), points);
    }
    FootnoteJson notes = FootnoteJson.of(document);
    json.writeArrayFieldStart("clauses");
    for (AnnotatedClause clause : outcome.document().clauses()) {
      clause(json, clause, document, notes, points);
    }
    json.writeEndArray();
    notes.write(json, points);
    parts(json, outcome.coverage().partsOf(document), points);
    json.writeEndObject();
  }

  private static void parts(JsonGenerator json, List<Passage> parts, CodePoints points)
      throws IOException {
    json.writeArrayFieldStart("parts");
    for (Passage part : parts) {
      json.writeStartObject();
      json.writeStringField("kind", part.kind().label());
      span(json, "span", part.span(), points);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void metadata(JsonGenerator json, DocumentMetadata metadata) throws IOException {
    json.writeStringField("symbol", metadata.symbol());
    json.writeStringField("title", metadata.title());
    json.writeStringField("body", metadata.body());
    json.writeStringField("date", metadata.date());
    json.writeStringField("session", metadata.session());
    json.writeStringField("agenda_item", metadata.agendaItem());
    strings(json, "sponsors", metadata.sponsors());
  }

  private static void clause(
      JsonGenerator json,
      AnnotatedClause annotated,
      ParsedDocument document,
      FootnoteJson footnotes,
      CodePoints source)
      throws IOException {
    Clause clause = annotated.clause();
    CodePoints points = CodePoints.of(clause.text());
    json.writeStartObject();
    json.writeStringField("clause_id", clause.id());
    json.writeNumberField("ordinal", clause.ordinal());
    json.writeStringField("section", clause.section().label());
    json.writeStringField("number", clause.number());
    if (clause.parent() != 0) {
      json.writeNumberField("parent", clause.parent());
    }
    strings(json, "chapeaux", clause.chapeaux());
    json.writeStringField("text", clause.text());
    pages(json, document.pagesOf(clause));
    json.writeArrayFieldStart("verbs");
    for (VerbAct act : annotated.acts()) {
      act(json, act, points);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("themes");
    for (ThemeScore theme : annotated.themes()) {
      theme(json, theme, points);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    for (Mention mention : annotated.mentions()) {
      mention(json, mention, points);
    }
    json.writeEndArray();
    footnotes.writeCalls(json, clause, points);
    MarkupJson.write(json, clause.markup(), points);
    source(json, clause.source(), points, source);
    json.writeEndObject();
  }

  /** A form without pages says nothing of them. */
  private static void pages(JsonGenerator json, List<Integer> pages) throws IOException {
    if (!pages.isEmpty()) {
      json.writeArrayFieldStart("pages");
      for (int page : pages) {
        json.writeNumber(page);
      }
      json.writeEndArray();
    }
  }

  private static void act(JsonGenerator json, VerbAct act, CodePoints points) throws IOException {
    json.writeStartObject();
    json.writeStringField("verb", act.verb());
    json.writeStringField("surface", act.surface());
    if (!act.inherited()) {
      span(json, "span", act.span(), points);
    }
    json.writeBooleanField("inherited", act.inherited());
    json.writeNumberField("force", act.force());
    json.writeBooleanField("listed", act.listed());
    strings(json, "emphasis", act.emphasis());
    strings(json, "repetition", act.repetition());
    json.writeArrayFieldStart("addressees");
    for (Addressee addressee : act.addressees()) {
      json.writeStartObject();
      json.writeStringField("name", addressee.name());
      json.writeStringField("id", addressee.id());
      json.writeStringField("kind", addressee.kind());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void theme(JsonGenerator json, ThemeScore theme, CodePoints points)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", theme.theme());
    json.writeNumberField("score", Math.round(theme.score() * 10_000) / 10_000.0);
    json.writeBooleanField("carried", theme.carried());
    json.writeArrayFieldStart("cues");
    for (ThemeScore.Cue cue : theme.cues()) {
      json.writeStartObject();
      json.writeStringField("text", cue.text());
      span(json, "span", cue.span(), points);
      json.writeNumberField("weight", Math.round(cue.weight() * 10_000) / 10_000.0);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void mention(JsonGenerator json, Mention mention, CodePoints points)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", mention.type().name());
    json.writeStringField("text", mention.text());
    span(json, "span", mention.span(), points);
    json.writeStringField("value", mention.value());
    json.writeStringField("recognizer", mention.recognizer());
    if (mention instanceof NamedMention named && !named.id().isEmpty()) {
      json.writeStringField("id", named.id());
    }
    if (mention instanceof ReferenceMention && !mention.value().isEmpty()) {
      json.writeStringField("link", link(mention.value()));
    }
    json.writeEndObject();
  }

  /** Where the document with this symbol can be read. */
  static String link(String symbol) {
    return "https://undocs.org/en/" + symbol.replace(" ", "%20");
  }

  private static void source(JsonGenerator json, SourceMap map, CodePoints text, CodePoints source)
      throws IOException {
    json.writeArrayFieldStart("source");
    for (SourceMap.Piece piece : map.pieces()) {
      json.writeStartObject();
      span(json, "text", piece.text(), text);
      span(json, "source", piece.source(), source);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void span(JsonGenerator json, String name, Span span, CodePoints points)
      throws IOException {
    json.writeArrayFieldStart(name);
    json.writeNumber(points.at(span.start()));
    json.writeNumber(points.at(span.end()));
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
