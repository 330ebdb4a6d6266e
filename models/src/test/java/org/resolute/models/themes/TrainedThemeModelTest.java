package org.resolute.models.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.read.DocumentReaders;
import org.resolute.corpus.read.ReadingOptions;
import org.resolute.models.ThemeScore;

class TrainedThemeModelTest {

  private static final Path DOCUMENTS =
      Path.of(System.getProperty("resolute.home", "..")).resolve("corpus/documents");

  /** One walk over the words for all themes says what each theme says by itself. */
  @Test
  void themesInOneWalkAreThoseOneByOne() throws Exception {
    var model = (TrainedThemeModel) ThemeClassifiers.standard();
    int clauses = 0;
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        for (Clause clause : clauses(file)) {
          agree(model, clause);
          clauses++;
        }
      }
    }
    assertThat(clauses).isGreaterThan(100);
  }

  private static void agree(TrainedThemeModel model, Clause clause) {
    ClauseView view = ClauseView.of(clause);
    List<ThemeScore> together = model.classify(clause, DocumentMetadata.NONE);
    for (int i = 0; i < together.size(); i++) {
      ThemeScore alone = model.themes().get(i).score(clause, view, ThemeTraits.common(view));
      assertThat(together.get(i).score()).isCloseTo(alone.score(), within(1e-9));
      assertThat(together.get(i).carried()).isEqualTo(alone.carried());
      assertThat(together.get(i).cues()).isEqualTo(alone.cues());
    }
  }

  private static List<Clause> clauses(Path file) throws Exception {
    DocumentReader reader = DocumentReaders.standard(ReadingOptions.DEFAULT);
    return reader
        .read(new SourceDocument(file.getFileName().toString(), Files.readAllBytes(file)))
        .get(0)
        .clauses();
  }
}
