package org.resolute.evaluation.labels;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the gold of one whole document: a JSON object with {@code document} and {@code clauses},
 * each with {@code ordinal}, {@code section}, {@code number}, {@code text}, {@code verbs}, {@code
 * themes} and {@code dates}; {@code mentions} where they are labelled too.
 */
public final class SampleGold implements LabelReader {

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public LabelledSet read(Path path) throws IOException {
    JsonNode sample = parse(path);
    String document = Keys.document(sample.get("document").asText());
    Set<Layer> layers = EnumSet.of(Layer.STRUCTURE, Layer.VERBS, Layer.THEMES, Layer.DATES);
    List<LabelledClause> clauses = new ArrayList<>();
    for (JsonNode clause : sample.get("clauses")) {
      if (clause.has("mentions")) {
        layers.add(Layer.MENTIONS);
      }
      clauses.add(clause(document, clause));
    }
    return LabelledSet.of(path.getFileName().toString(), layers, clauses);
  }

  private JsonNode parse(Path path) throws IOException {
    try {
      JsonNode sample = json.readTree(Files.readString(path));
      if (!sample.hasNonNull("document") || !sample.path("clauses").isArray()) {
        throw new UnreadableLabelsException(path + ": needs \"document\" and \"clauses\"");
      }
      return sample;
    } catch (JsonProcessingException e) {
      throw new UnreadableLabelsException(path + " is not JSON", e);
    }
  }

  private static LabelledClause clause(String document, JsonNode clause) {
    return new LabelledClause(
        document,
        document + "#" + clause.path("ordinal").asInt(),
        JsonLabels.text(clause, "section"),
        JsonLabels.text(clause, "number"),
        "",
        JsonLabels.text(clause, "text"),
        JsonLabels.of(clause));
  }
}
