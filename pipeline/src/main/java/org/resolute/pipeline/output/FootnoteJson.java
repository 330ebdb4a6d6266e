package org.resolute.pipeline.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Footnote;
import org.resolute.corpus.ParsedDocument;
import org.resolute.models.ReferenceMention;
import org.resolute.models.mentions.FootnoteReferences;

/**
 * The footnotes of a document as annotations.jsonl has them, each with the documents that it cites.
 *
 * @param notes in the order of the document
 * @param references those of each note
 */
record FootnoteJson(List<Footnote> notes, List<List<ReferenceMention>> references) {

  static FootnoteJson of(ParsedDocument document) {
    return new FootnoteJson(document.footnotes(), FootnoteReferences.of(document));
  }

  /** The footnotes that a clause calls. */
  void writeCalls(JsonGenerator json, Clause clause, CodePoints points) throws IOException {
    json.writeArrayFieldStart("footnotes");
    for (Footnote.Call call : clause.calls()) {
      List<Footnote> called = Footnote.called(notes, List.of(call));
      json.writeStartObject();
      json.writeStringField("mark", call.mark());
      json.writeNumberField("position", points.at(call.position()));
      json.writeStringField("text", called.isEmpty() ? "" : called.get(0).text());
      writeReferences(
          json, called.isEmpty() ? List.of() : references.get(notes.indexOf(called.get(0))));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** All footnotes, with their places in the source. */
  void write(JsonGenerator json, CodePoints source) throws IOException {
    json.writeArrayFieldStart("footnotes");
    for (int i = 0; i < notes.size(); i++) {
      json.writeStartObject();
      json.writeStringField("mark", notes.get(i).mark());
      json.writeStringField("text", notes.get(i).text());
      writeReferences(json, references.get(i));
      MarkupJson.write(json, notes.get(i).markup(), CodePoints.of(notes.get(i).text()));
      JsonLine.span(json, "source", notes.get(i).span(), source);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeReferences(JsonGenerator json, List<ReferenceMention> cited)
      throws IOException {
    json.writeArrayFieldStart("references");
    for (ReferenceMention reference : cited) {
      json.writeStartObject();
      json.writeStringField("text", reference.text());
      json.writeStringField("value", reference.value());
      if (!reference.value().isEmpty()) {
        json.writeStringField("link", JsonLine.link(reference.value()));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
