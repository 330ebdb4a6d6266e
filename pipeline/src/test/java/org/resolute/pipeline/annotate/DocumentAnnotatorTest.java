package org.resolute.pipeline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.corpus.Span;
import org.resolute.pipeline.input.InputFile;
import org.resolute.pipeline.output.DocumentOutcome;
import org.resolute.pipeline.output.DocumentOutcome.Status;

class DocumentAnnotatorTest {

  private static final String ENGLISH =
      "Urges the ports of the region to keep a register of the ships that call there;";
  private static final String FRENCH =
      "Prie instamment les ports de la région de tenir un registre des navires, et de veiller à ce"
          + " que les autorités compétentes ne punissent pas les marins pour les actes que leurs"
          + " armateurs les ont contraints à commettre, conformément au droit interne; demande au"
          + " Secrétaire général de lui présenter, à sa prochaine session, un rapport sur les mesures"
          + " prises par les États pour mettre fin à la pollution des mers;";

  @TempDir private Path folder;

  @BeforeEach
  void localFiles() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  @Test
  void aDocumentTooLargeForTheMemoryFailsAloneWithTheRemedy() throws IOException {
    Annotated annotated =
        annotate(
            source -> {
              throw new OutOfMemoryError("Java heap space");
            });
    DocumentOutcome outcome = annotated.outcomes().get(0);
    assertThat(outcome.status()).isEqualTo(Status.FAILED);
    assertThat(outcome.reason()).contains("raise them: RESOLUTE_JAVA_OPTS=-Xmx");
  }

  @Test
  void everyDocumentOfAFileHasAnOutcomeOfItsOwn() throws IOException {
    List<DocumentOutcome> outcomes = annotate(volume(ENGLISH, "", ENGLISH)).outcomes();
    assertThat(outcomes)
        .extracting(DocumentOutcome::id)
        .containsExactly("a.txt!/1", "a.txt!/2", "a.txt!/3");
    assertThat(outcomes)
        .extracting(DocumentOutcome::status)
        .containsExactly(Status.OK, Status.EMPTY, Status.OK);
    assertThat(outcomes).extracting(DocumentOutcome::sha256).containsOnly(outcomes.get(0).sha256());
    assertThat(outcomes.get(1).reason()).isEqualTo("no clause was found in it");
  }

  @Test
  void aDocumentInAnotherLanguageFailsAndTheOthersOfItsFileDoNot() throws IOException {
    List<DocumentOutcome> outcomes = annotate(volume(ENGLISH, FRENCH)).outcomes();
    assertThat(outcomes)
        .extracting(DocumentOutcome::status)
        .containsExactly(Status.OK, Status.FAILED);
    assertThat(outcomes.get(1).reason()).startsWith("annotate: French");
    assertThat(outcomes.get(1).document().document().metadata().symbol()).isEqualTo("X/2");
  }

  @Test
  void theDocumentsOfAFileStandInTheOrderOfTheirIds() throws IOException {
    String[] texts = IntStream.range(0, 11).mapToObj(i -> ENGLISH).toArray(String[]::new);
    assertThat(annotate(volume(texts)).outcomes())
        .extracting(DocumentOutcome::id)
        .startsWith("a.txt!/1", "a.txt!/10", "a.txt!/11", "a.txt!/2");
  }

  private Annotated annotate(DocumentReader reader) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "1. Urges States to act;");
    return new DocumentAnnotator(PlainSettings.into("out/"), AnnotationModels.standard(), reader)
        .annotate(new InputFile("a.txt", file.toString(), 23));
  }

  /** A file of several documents, each of one clause, or of none where its text is empty. */
  private static DocumentReader volume(String... texts) {
    String all = String.join("", texts);
    return source ->
        IntStream.range(0, texts.length)
            .mapToObj(i -> document(source.id() + "!/" + (i + 1), texts[i], all, i))
            .toList();
  }

  private static ParsedDocument document(String id, String text, String all, int index) {
    var metadata =
        new DocumentMetadata("X/" + (index + 1), "", "General Assembly", "", "", "", List.of());
    var clause =
        new Clause(
            id + "#1", 1, Section.OPERATIVE, "", 0, List.of(), text, SourceMap.NONE, List.of());
    return new ParsedDocument(
            id,
            metadata,
            all,
            text.isEmpty() ? List.of() : List.of(clause),
            List.of(),
            List.of(),
            List.of())
        .within(Span.ofLength(all.indexOf(text), text.length()));
  }
}
