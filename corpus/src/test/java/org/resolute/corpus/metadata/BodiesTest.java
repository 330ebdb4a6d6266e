package org.resolute.corpus.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolute.corpus.Vocabulary;

class BodiesTest {

  static List<CSVRecord> bodies() {
    return Vocabulary.rows(Bodies.class, "bodies.csv");
  }

  static List<CSVRecord> symbols() {
    return Vocabulary.rows(Symbols.class, "symbols.csv");
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void theExampleOfEachBodyNamesIt(CSVRecord row) {
    assertThat(Bodies.named(row.get("example"))).isEqualTo(row.get("name"));
  }

  @ParameterizedTest
  @MethodSource("symbols")
  void theExampleOfEachSymbolIsReadFromALetterhead(CSVRecord row) {
    assertThat(MetadataReader.read(Edges.of(row.get("body"), row.get("example"))).symbol())
        .isEqualTo(row.get("gives"));
  }

  @ParameterizedTest
  @MethodSource("symbols")
  void independentSymbolsNameTheirBody(CSVRecord row) {
    if (row.get("kind").equals("symbol") || row.get("kind").equals("document")) {
      assertThat(MetadataReader.read(Edges.of("", row.get("example"))).body())
          .isEqualTo(row.get("body"));
    }
  }

  @Test
  void symbolsBelongToBodiesInTheList() {
    Set<String> names = bodies().stream().map(r -> r.get("name")).collect(Collectors.toSet());
    assertThat(names).hasSizeGreaterThan(100);
    assertThat(symbols().stream().map(r -> r.get("body")).filter(b -> !b.isEmpty()))
        .allSatisfy(body -> assertThat(names).contains(body));
  }

  @ParameterizedTest
  @CsvSource({
    "The Twenty-first World Health Assembly, World Health Assembly",
    "THE SEVENTY -SECOND WORLD HEALTH ASSEMBLY, World Health Assembly",
    "The 31st General Conference on Weights and Measures (CGPM), "
        + "General Conference on Weights and Measures",
    "Third special session of the Human Rights Council, Human Rights Council",
    "ECOSOC, Economic and Social Council"
  })
  void sessionsAndAcronymsAreLeftOut(String printed, String name) {
    assertThat(Bodies.named(printed)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ecosoc", "Third Committee", "General Assembly Hall", "The Council", ""})
  void otherWordsNameNoBodyInTheList(String printed) {
    assertThat(Bodies.named(printed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "THE LIGHTHOUSE BOARD OF THE NORTH, | Lighthouse Board of the North",
        "The Lighthouse Board, | Lighthouse Board",
        "Third Committee | Third Committee"
      })
  void aBodyThatIsNotInTheListKeepsItsPrintedName(String printed, String name) {
    assertThat(BodyName.of(printed)).isEqualTo(name);
  }
}
