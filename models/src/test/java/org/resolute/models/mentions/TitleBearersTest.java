package org.resolute.models.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.Mention;
import org.resolute.models.MentionRecognizer;
import org.resolute.models.MentionType;

/** Every row of titled.csv, by its example. */
class TitleBearersTest {

  private static final MentionRecognizer RULES = MentionRecognizers.of(MentionRecognizers.DEFAULT);

  @TestFactory
  Stream<DynamicTest> onlyTheTitlesOfWorksAreNames() {
    return Vocabulary.rows(TitleBearers.class, "titled.csv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("example"),
                    () -> {
                      String example = row.get("example");
                      assertThat(example).contains(row.get("noun"));
                      assertThat(instruments(example))
                          .isEqualTo(row.get("kind").equals("work") ? titles(example) : List.of());
                    }));
  }

  private static List<String> instruments(String text) {
    return RULES.recognize(TextTables.clause(text), DocumentMetadata.NONE).stream()
        .filter(mention -> mention.type() == MentionType.INSTRUMENT)
        .map(Mention::text)
        .toList();
  }

  private static List<String> titles(String text) {
    return Stream.of(text.split("“", -1))
        .skip(1)
        .map(quoted -> quoted.substring(0, quoted.indexOf('”')))
        .toList();
  }
}
