package org.resolute.evaluation.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The labels of one clause as the gold's JSON has them. */
final class JsonLabels {

  private JsonLabels() {}

  /** Its labels; what the object does not name stays empty. */
  static Labels of(JsonNode clause) {
    List<String> verbs = new ArrayList<>();
    List<String> addressees = new ArrayList<>();
    for (JsonNode act : clause.path("verbs")) {
      verbs.add(act.path("verb").asText());
      act.path("addressees").forEach(a -> addressees.add(a.asText()));
    }
    List<String> dates = new ArrayList<>();
    clause.path("dates").forEach(d -> dates.add(d.path("value").asText()));
    return Labels.NONE
        .withVerbs(verbs, addressees)
        .withThemes(texts(clause, "themes"), Map.of())
        .withTouched(texts(clause, "touched"))
        .withMentions(mentions(clause))
        .withDates(dates);
  }

  /** The field's text; empty where it is absent or null. */
  static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isNull() ? "" : value.asText();
  }

  private static List<String> texts(JsonNode clause, String field) {
    List<String> texts = new ArrayList<>();
    clause.path(field).forEach(t -> texts.add(t.asText()));
    return texts;
  }

  private static List<LabelledMention> mentions(JsonNode clause) {
    String text = clause.path("text").asText();
    List<LabelledMention> found = new ArrayList<>();
    for (JsonNode mention : clause.path("mentions")) {
      String words = mention.path("text").asText();
      int at = -1;
      for (int n = 0; n < mention.path("nth").asInt(1); n++) {
        at = text.indexOf(words, at + 1);
      }
      if (at >= 0) {
        found.add(place(text, at, words, mention));
      }
    }
    return found;
  }

  private static LabelledMention place(String text, int at, String words, JsonNode mention) {
    int start = text.codePointCount(0, at);
    int end = start + words.codePointCount(0, words.length());
    return new LabelledMention(text(mention, "type"), start, end, words, text(mention, "value"));
  }
}
