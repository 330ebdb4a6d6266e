package org.resolute.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolute.corpus.Section;

/** The labels of our sample documents hang together, whatever the program makes of the texts. */
class SampleGoldTest {

  private static final Path CORPUS =
      Path.of(Objects.requireNonNullElse(System.getProperty("resolute.home"), ".."), "corpus");

  @Test
  void everySampleDocumentHasItsGoldAndEveryGoldItsDocument() {
    List<String> documents =
        files("documents", "").map(p -> p.getFileName().toString()).sorted().toList();
    List<String> labelled = samples().map(gold -> gold.get("document").asText()).sorted().toList();
    assertThat(labelled).hasSizeGreaterThanOrEqualTo(14).isEqualTo(documents);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void clausesAreNumberedInReadingOrderBelowTheirChapeaux(JsonNode gold) {
    List<JsonNode> clauses = list(gold.get("clauses"));
    assertThat(clauses)
        .extracting(c -> c.get("ordinal").asInt())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, clauses.size()).boxed().toList());
    assertThat(clauses)
        .allSatisfy(c -> assertThat(Section.ofLabel(c.get("section").asText())).isPresent());
    assertThat(clauses)
        .filteredOn(c -> !c.get("parent").isNull())
        .allSatisfy(c -> assertStandsBelow(c, clauses.get(c.get("parent").asInt() - 1)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyVerbStandsInItsClauseUnlessItIsInherited(JsonNode gold) {
    for (JsonNode clause : list(gold.get("clauses"))) {
      for (JsonNode verb : list(clause.get("verbs"))) {
        if (verb.get("inherited").asBoolean()) {
          assertThat(verb.get("surface").isNull()).as(clause.toString()).isTrue();
          assertThat(clause.get("parent").isNull()).as(clause.toString()).isFalse();
        } else {
          assertThat(clause.get("text").asText()).contains(verb.get("surface").asText());
          assertThat(list(verb.get("addressees")))
              .allSatisfy(a -> assertThat(clause.get("text").asText()).contains(a.asText()));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyMentionStandsWhereItIsSaidToAndNoTwoOverlap(JsonNode gold) {
    for (JsonNode clause : list(gold.get("clauses"))) {
      int end = 0;
      for (JsonNode mention : list(clause.get("mentions"))) {
        int start = position(clause.get("text").asText(), mention);
        assertThat(start).as(mention + " in " + clause.get("text")).isGreaterThanOrEqualTo(end);
        end = start + mention.get("text").asText().length();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theDatesOfAClauseAreItsDateMentionsWithJoinedYearsOneByOne(JsonNode gold) {
    for (JsonNode clause : list(gold.get("clauses"))) {
      assertThat(list(clause.get("dates")))
          .extracting(d -> d.get("value").asText())
          .containsExactlyElementsOf(
              list(clause.get("mentions")).stream()
                  .filter(m -> m.get("type").asText().equals("DATE"))
                  .flatMap(m -> values(m.get("value").asText()))
                  .toList());
      assertThat(list(clause.get("dates")))
          .allMatch(d -> clause.get("text").asText().contains(d.get("text").asText()));
    }
  }

  private static Stream<String> values(String value) {
    return value.matches("[0-9]{4}(;[0-9]{4})+")
        ? Stream.of(value.split(";", -1))
        : Stream.of(value);
  }

  static Stream<JsonNode> samples() {
    ObjectMapper json = new ObjectMapper();
    return files("gold", ".json")
        .map(
            path -> {
              try {
                return json.readTree(path.toFile());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static Stream<Path> files(String folder, String extension) {
    try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
      return files
          .filter(p -> Files.isRegularFile(p) && p.toString().endsWith(extension))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertStandsBelow(JsonNode clause, JsonNode chapeau) {
    assertThat(chapeau.get("ordinal").asInt()).isLessThan(clause.get("ordinal").asInt());
    assertThat(clause.get("number").asText()).startsWith(chapeau.get("number").asText(""));
    assertThat(clause.get("section")).isEqualTo(chapeau.get("section"));
  }

  private static int position(String text, JsonNode mention) {
    int at = -1;
    for (int i = 0; i < mention.get("nth").asInt(); i++) {
      at = text.indexOf(mention.get("text").asText(), at + 1);
    }
    return at;
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
