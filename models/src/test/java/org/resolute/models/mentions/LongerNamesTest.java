package org.resolute.models.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.Mention;

/** Every row of longer-names.csv: what stands in brackets is one name, else none is there. */
class LongerNamesTest {

  private static final Pattern FOUND = Pattern.compile("\\[([^]]++)]");
  private static final RuleRecognizer RULES = new RuleRecognizer();

  static Stream<CSVRecord> words() {
    return Vocabulary.rows(LongerNames.class, "longer-names.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyWordDoesWhatItsExampleShows(CSVRecord row) {
    String example = row.get("example");
    Matcher found = FOUND.matcher(example);
    List<String> expected = found.find() ? List.of(found.group(1)) : List.of();

    assertThat(
            RULES.recognize(
                TextTables.clause(example.replace("[", "").replace("]", "")),
                DocumentMetadata.NONE))
        .extracting(Mention::text)
        .isEqualTo(expected);
  }
}
