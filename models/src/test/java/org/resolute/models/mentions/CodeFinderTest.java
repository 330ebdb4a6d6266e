package org.resolute.models.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.Mention;
import org.resolute.models.gazetteer.Body;
import org.resolute.models.gazetteer.Words;

class CodeFinderTest {

  static Stream<CSVRecord> codes() {
    return Vocabulary.rows(CodeFinder.class, "codes.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeIsFoundInItsExample(CSVRecord row) {
    List<Mention> found = new ArrayList<>();

    new CodeFinder().find(Words.of(row.get("example")), new Speaker(Body.NONE), found);

    assertThat(found).extracting(Mention::text).containsExactly(row.get("expected"));
  }
}
