package org.resolute.models.mentions;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;

/** Tables of (text, expected), and the clauses and metadata that they are read into. */
final class TextTables {

  private TextTables() {}

  static List<CSVRecord> rows(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(TextTables.class.getResourceAsStream(name));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }

  static Clause clause(String text) {
    return new Clause(
        "test#1", 1, Section.OPERATIVE, "1", 0, List.of(), text, SourceMap.NONE, List.of());
  }

  static DocumentMetadata spokenBy(String body) {
    return new DocumentMetadata("", "", body, "", "", "", List.of());
  }

  /** {@code text=value | text=value} of the mentions of one type. */
  static String printed(List<Mention> mentions, MentionType type) {
    return mentions.stream()
        .filter(mention -> mention.type() == type)
        .map(mention -> mention.text() + "=" + mention.value())
        .collect(Collectors.joining(" | "));
  }
}
