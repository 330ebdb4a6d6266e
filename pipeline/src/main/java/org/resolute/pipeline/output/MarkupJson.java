package org.resolute.pipeline.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.resolute.corpus.Link;
import org.resolute.corpus.Markup;
import org.resolute.corpus.Span;

/** The links and emphases of a clause or footnote; a text without them says nothing of them. */
final class MarkupJson {

  private MarkupJson() {}

  static void write(JsonGenerator json, Markup markup, CodePoints points) throws IOException {
    if (!markup.links().isEmpty()) {
      json.writeArrayFieldStart("links");
      for (Link link : markup.links()) {
        json.writeStartObject();
        JsonLine.span(json, "span", link.span(), points);
        json.writeStringField("target", link.target());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    if (!markup.emphases().isEmpty()) {
      json.writeArrayFieldStart("emphases");
      for (Span span : markup.emphases()) {
        json.writeStartArray();
        json.writeNumber(points.at(span.start()));
        json.writeNumber(points.at(span.end()));
        json.writeEndArray();
      }
      json.writeEndArray();
    }
  }
}
