package org.resolute.models.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Span;

class OpenNlpSentencesTest {

  private static final String TEXT =
      "States should train labour inspectors of the Lakes Commission. The Fund’s Office is invited"
          + " to report on resolution 61/144.";

  @Test
  void theSentencesOfARecommendationAreCutAtItsFullStops() {
    assertThat(OpenNlpSentences.of(TEXT)).hasSize(2);
    assertThat(words(1)).startsWith("The", "Fund").endsWith("144", ".");
  }

  @Test
  void aClauseThatIsOneSentenceIsNotCut() {
    assertThat(OpenNlpSentences.of("Urges all States to protect children, including online;"))
        .hasSize(1);
  }

  @Test
  void noTextHasNoSentences() {
    assertThat(OpenNlpSentences.of("")).isEmpty();
  }

  private static List<String> words(int sentence) {
    return OpenNlpSentences.of(TEXT).get(sentence).stream().map((Span w) -> w.of(TEXT)).toList();
  }
}
