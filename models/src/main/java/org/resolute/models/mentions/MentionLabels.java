package org.resolute.models.mentions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.corpus.Span;
import org.resolute.models.MentionType;

/** Clauses with labelled mentions, of a file or of the rules. */
public final class MentionLabels {

  private MentionLabels() {}

  /**
   * The clauses of a file with one JSON object a line: {@code text}, and {@code mentions}, each
   * with {@code type}, {@code text} and, of a text that stands there several times, {@code nth}.
   *
   * @throws IOException if the file cannot be read, or a mention is not in its text; the message
   *     names the line
   */
  public static List<LabelledText> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<LabelledText> clauses = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank()) {
        clauses.add(labelled(json.readTree(line), file + ":" + number));
      }
    }
    return clauses;
  }

  /** The text with the mentions that the rules find: silver labels. */
  public static LabelledText silver(String text) {
    Clause clause =
        new Clause("silver", 1, Section.OTHER, "", 0, List.of(), text, SourceMap.NONE, List.of());
    return new LabelledText(
        text,
        RULES.recognize(clause, DocumentMetadata.NONE).stream()
            .map(mention -> new LabelledText.Mark(mention.type(), mention.span()))
            .toList());
  }

  private static final RuleRecognizer RULES = new RuleRecognizer();

  private static LabelledText labelled(JsonNode row, String place) throws IOException {
    String text = row.path("text").asText();
    List<LabelledText.Mark> marks = new ArrayList<>();
    for (JsonNode mention : row.path("mentions")) {
      String name = mention.path("text").asText();
      int at = -1;
      for (int i = 0; i < mention.path("nth").asInt(1); i++) {
        at = text.indexOf(name, at + 1);
      }
      if (at < 0 || name.isEmpty()) {
        throw new IOException(place + ": the mention \"" + name + "\" is not in the text");
      }
      marks.add(
          new LabelledText.Mark(
              MentionType.valueOf(mention.path("type").asText()),
              Span.ofLength(at, name.length())));
    }
    marks.sort(Comparator.comparing(LabelledText.Mark::span));
    return new LabelledText(text, marks);
  }
}
