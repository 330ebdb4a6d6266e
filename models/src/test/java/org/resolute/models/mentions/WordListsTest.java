package org.resolute.models.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.Mention;
import org.resolute.models.gazetteer.Body;
import org.resolute.models.gazetteer.Words;

/** Every row of the finders' word lists, by its example. */
class WordListsTest {

  /** "[Ada Lindqvist]": what the finder is to find. */
  private static final Pattern FOUND = Pattern.compile("\\[([^]]++)]");

  private static final Map<String, MentionFinder> FINDERS =
      Map.of(
          "date-words.csv", new DateFinder(),
          "high-level-words.csv", new HighLevelFinder(),
          "mandate-words.csv", new MandateFinder(),
          "person-words.csv", new PersonFinder(),
          "place-words.csv", new PlacePatternFinder(),
          "provision-words.csv", new ProvisionFinder(),
          "sentence-words.csv", new NamePatternFinder());

  @TestFactory
  Stream<DynamicTest> everyWordDoesWhatItsExampleShows() {
    return FINDERS.entrySet().stream()
        .flatMap(
            entry ->
                Vocabulary.rows(WordLists.class, entry.getKey()).stream()
                    .map(row -> example(row, entry.getValue())));
  }

  @Test
  void aListThatIsNotThereIsRefusedWithTheNameOfTheFile() {
    assertThatThrownBy(() -> new WordLists("date-words.csv").named("fruit"))
        .hasMessage("date-words.csv has no list fruit");
  }

  private static DynamicTest example(CSVRecord row, MentionFinder finder) {
    String example = row.get("example");
    return DynamicTest.dynamicTest(
        row.get("list") + " " + row.get("word") + ": " + example,
        () -> {
          String text = FOUND.matcher(example).replaceAll("$1");
          assertThat(text).contains(row.get("word"));
          assertThat(found(text, finder))
              .isEqualTo(FOUND.matcher(example).results().map(WordListsTest::marked).toList());
        });
  }

  private static String marked(MatchResult brackets) {
    return brackets.group(1);
  }

  private static List<String> found(String text, MentionFinder finder) {
    List<Mention> found = new ArrayList<>();
    finder.find(Words.of(text), new Speaker(Body.NONE), found);
    return found.stream().map(Mention::text).toList();
  }
}
