package org.resolute.corpus.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.text.MarkScanner;

class ParagraphsTest {

  private static List<String> of(String text) {
    return Paragraphs.of(text).stream().map(s -> s.of(text)).toList();
  }

  @Test
  void aLineIsAParagraph() {
    assertThat(of("Distr.: Limited\n3 May 2021\n\n\nOriginal: English\r\n"))
        .containsExactly("Distr.: Limited", "3 May 2021", "Original: English");
  }

  @Test
  void aLineInLowerCaseGoesWithTheLineAboveIt() {
    assertThat(of("Kenya and Peru:\ndraft resolution\n\nof their own"))
        .containsExactly("Kenya and Peru:\ndraft resolution", "of their own");
    assertThat(of("Kenya and Peru:\r\ndraft resolution"))
        .containsExactly("Kenya and Peru:\r\ndraft resolution");
  }

  @Test
  void aLineInLowerCaseAfterASemicolonStandsAlone() {
    assertThat(of("(a) keep records;\nand report on them."))
        .containsExactly("(a) keep records;", "and report on them.");
  }

  private static final String PRINTED =
      """
           The Harbour Board,

           Recalling its decision on the registers of ports, and noting that
      they are kept on paper in many of the smaller harbours of the coast,
           Mindful of the costs that the non-
      governmental harbours carry,

           1.   Urges ports to keep registers, and to share them with the
      inspectors of the Board:
           (a)  Once a year, in the form that the Board has approved and in
      all its languages;
           (b)  At any time, where the Board asks for them in writing;

           2.   Thanks the crews.
      """;

  @Test
  void printedLinesAreJoinedToParagraphs() {
    assertThat(
            Paragraphs.of(PRINTED).stream().map(s -> MarkScanner.scan(PRINTED, s).text()).toList())
        .containsExactly(
            "The Harbour Board,",
            "Recalling its decision on the registers of ports, and noting that they are kept on paper in many of the smaller harbours of the coast,",
            "Mindful of the costs that the non-governmental harbours carry,",
            "1. Urges ports to keep registers, and to share them with the inspectors of the Board:",
            "(a) Once a year, in the form that the Board has approved and in all its languages;",
            "(b) At any time, where the Board asks for them in writing;",
            "2. Thanks the crews.");
  }
}
