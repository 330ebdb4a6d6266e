package org.resolute.corpus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolute.corpus.Vocabulary;

class OpeningsTest {

  static List<CSVRecord> rows() {
    return Vocabulary.rows(Openings.class, "openings.csv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowsExampleOpensAsTheRowSays(CSVRecord row) {
    String example = row.get("example");
    assertThat(Openings.isPreambular(example)).isEqualTo(row.get("section").equals("preambular"));
    assertThat(Openings.isOperative(example)).isEqualTo(row.get("section").equals("operative"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Also strongly urges ports", "Once again requests ports", "Urges: "})
  void adverbsDoNotHideTheVerb(String text) {
    assertThat(Openings.isOperative(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Taking stock of ports", "Strengthening of ports", "Ports", "", "Also"})
  void headingsOpenLikeNothing(String text) {
    assertThat(Openings.isPreambular(text)).isFalse();
    assertThat(Openings.isOperative(text)).isFalse();
  }
}
