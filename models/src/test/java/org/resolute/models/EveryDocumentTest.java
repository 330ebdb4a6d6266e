package org.resolute.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolute.corpus.Clause;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.read.DocumentReaders;
import org.resolute.corpus.read.ReadingOptions;
import org.resolute.models.mentions.MentionRecognizers;
import org.resolute.models.verbs.RuleVerbClassifier;

/** What is said to stand somewhere stands there, in every clause of every document that we have. */
class EveryDocumentTest {

  private static final VerbClassifier VERBS = RuleVerbClassifier.standard();
  private static final MentionRecognizer MENTIONS =
      MentionRecognizers.of(MentionRecognizers.DEFAULT);

  @Test
  void actsAndMentionsOfOurOwnDocumentsStandAtTheirSpans() throws Exception {
    checkAll(Path.of(System.getProperty("resolute.home", "..")).resolve("corpus/documents"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "un/text", "un/akn", "un/pdf"})
  @Tag("slow")
  void actsAndMentionsOfTheSharedDocumentsStandAtTheirSpans(String folder) throws Exception {
    checkAll(Path.of(System.getProperty("resolute.shared", "../../shared")).resolve(folder));
  }

  private static void checkAll(Path folder) throws IOException, UnreadableDocumentException {
    assumeTrue(Files.isDirectory(folder), folder + " is not there");
    var reader = DocumentReaders.standard(ReadingOptions.DEFAULT);
    for (Path file : files(folder)) {
      reader
          .read(new SourceDocument(file.toString(), Files.readAllBytes(file)))
          .forEach(EveryDocumentTest::check);
    }
  }

  private static void check(ParsedDocument document) {
    for (Clause clause : document.clauses()) {
      checkActs(clause, VERBS.classify(clause, document.metadata()));
      checkMentions(clause, MENTIONS.recognize(clause, document.metadata()));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void checkActs(Clause clause, List<VerbAct> acts) {
    int end = 0;
    for (VerbAct act : acts) {
      assertThat(act.span().start()).as(clause.id()).isGreaterThanOrEqualTo(end);
      if (act.inherited()) {
        assertThat(act.surface()).as(clause.id()).isNotBlank();
      } else {
        assertThat(act.span().of(clause.text())).as(clause.id()).isEqualTo(act.surface());
        assertThat(act.surface()).as(clause.id()).isNotBlank();
        end = act.span().end();
      }
    }
  }

  private static void checkMentions(Clause clause, List<Mention> mentions) {
    int end = 0;
    for (Mention mention : mentions) {
      assertThat(mention.span().start()).as(clause.id()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().of(clause.text())).as(clause.id()).isEqualTo(mention.text());
      assertThat(mention.text()).as(clause.id()).isNotBlank();
      end = mention.span().end();
    }
  }
}
