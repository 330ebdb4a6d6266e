package org.resolute.pipeline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolute.pipeline.input.InputFile;
import org.resolute.pipeline.output.DocumentOutcome.Status;

class DocumentAnnotatorTest {

  @TempDir private Path folder;

  @Test
  void aDocumentTooLargeForTheMemoryFailsAloneWithTheRemedy() throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    Path file = Files.writeString(folder.resolve("a.txt"), "1. Urges States to act;");
    DocumentAnnotator annotator =
        new DocumentAnnotator(
            PlainSettings.into("out/"),
            AnnotationModels.standard(),
            source -> {
              throw new OutOfMemoryError("Java heap space");
            });
    var outcome = annotator.annotate(new InputFile("a.txt", file.toString(), 23)).outcome();
    assertThat(outcome.status()).isEqualTo(Status.FAILED);
    assertThat(outcome.reason()).contains("raise them: RESOLUTE_JAVA_OPTS=-Xmx");
  }
}
