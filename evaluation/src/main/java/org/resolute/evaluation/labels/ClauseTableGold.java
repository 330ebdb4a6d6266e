package org.resolute.evaluation.labels;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolute.corpus.Clause;

/**
 * Reads a clause table with labels: one JSON object per line with {@code id} and {@code text}, and
 * {@code themes}, {@code verbs} or {@code mentions}.
 *
 * <p>{@code themes} are those that a clause is about, {@code touched} those that it touches without
 * being about them.
 *
 * <p>{@code {"id": "A/RES/1/1#4", "text": "Urges States to report;", "verbs": [{"verb": "urge",
 * "addressees": ["States"]}]}} is a clause of document {@code A/RES/1/1}. A mention is given by its
 * words and, with {@code nth}, by which of their occurrences is meant. A layer is there when its
 * field is in any line.
 */
public final class ClauseTableGold implements LabelReader {

  private static final Map<String, Layer> FIELDS =
      Map.of("themes", Layer.THEMES, "verbs", Layer.VERBS, "mentions", Layer.MENTIONS);

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public LabelledSet read(Path path) throws IOException {
    List<LabelledClause> clauses = new ArrayList<>();
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    try (BufferedReader lines = Files.newBufferedReader(path)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode clause = parse(line, path, number);
          FIELDS.forEach(
              (field, layer) -> {
                if (clause.has(field)) {
                  layers.add(layer);
                }
              });
          clauses.add(clause(clause));
        }
      }
    }
    return LabelledSet.of(path.getFileName().toString(), layers, clauses);
  }

  private JsonNode parse(String line, Path path, int number) throws IOException {
    try {
      JsonNode clause = json.readTree(line);
      if (!clause.hasNonNull("id") || !clause.hasNonNull("text")) {
        throw new UnreadableLabelsException(
            path + " line " + number + ": a clause needs \"id\" and \"text\"");
      }
      return clause;
    } catch (JsonProcessingException e) {
      throw new UnreadableLabelsException(path + " line " + number + " is not JSON", e);
    }
  }

  private static LabelledClause clause(JsonNode clause) {
    String id = clause.get("id").asText();
    return new LabelledClause(
        Clause.documentOf(id),
        id,
        JsonLabels.text(clause, "section"),
        JsonLabels.text(clause, "number"),
        JsonLabels.text(clause, "chapeau"),
        clause.get("text").asText(),
        JsonLabels.of(clause));
  }
}
