package org.resolute.models.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Clause;
import org.resolute.models.Mention;
import org.resolute.models.MentionRecognizer;

class MentionPropertiesTest {

  private static final MentionRecognizer RULES = MentionRecognizers.of(MentionRecognizers.DEFAULT);

  @Property(tries = 300)
  void mentionsOfAnyTextAreSortedAndHoldItsCharacters(
      @ForAll
          @AlphaChars
          @NumericChars
          @Chars({' ', ',', '(', ')', '/', '.', '–', '’', '‑', '\n'})
          @StringLength(max = 80)
          String text) {
    holdsFor(text);
  }

  @Test
  void mentionsOfEveryClauseThatWeHaveAreSortedAndHoldItsCharacters() throws IOException {
    String shared = System.getProperty("resolute.shared", "");
    Path gold = Path.of(shared, "un", "structure-gold.tsv");
    assumeTrue(Files.exists(gold), "the shared folder is not here: " + gold);
    try (Stream<String> lines = Files.lines(gold, StandardCharsets.UTF_8)) {
      lines.skip(1).forEach(line -> holdsFor(line.substring(line.lastIndexOf('\t') + 1)));
    }
  }

  @Test
  void mentionsOfLabelledClausesAreSortedAndHoldTheirCharacters() throws IOException {
    Path gold = Path.of(System.getProperty("resolute.shared", ""), "gold", "mentions-dev.jsonl");
    assumeTrue(Files.exists(gold), "the shared folder is not here: " + gold);
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
      JsonNode row = json.readTree(line);
      holdsFor(row.get("text").asText());
    }
  }

  private static void holdsFor(String text) {
    Clause clause = TextTables.clause(text);
    List<Mention> mentions = RULES.recognize(clause, TextTables.spokenBy("General Assembly"));
    int end = 0;
    for (Mention mention : mentions) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.text()).isEqualTo(mention.span().of(text)).isNotBlank();
      end = mention.span().end();
    }
  }
}
