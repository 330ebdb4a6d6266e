package org.resolute.pipeline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolute.pipeline.input.InputFile;
import org.resolute.pipeline.input.Shard;
import org.resolute.pipeline.output.DocumentOutcome.Status;

class AnnotateDocumentsTest {

  @TempDir private Path folder;

  @Test
  void aShardGivesItsPartFilesAndItsCounts() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(
        file, "The Security Council,\n\n1. Decides to remain seized of the matter.\n");
    Shard shard =
        new Shard(
            7,
            List.of(
                new InputFile("a.txt", file.toString(), 70),
                new InputFile("gone.txt", folder.resolve("gone.txt").toString(), 70)));
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    var results =
        pipeline
            .apply("One shard", Create.of(shard))
            .apply(
                "Annotate documents",
                new AnnotateDocuments(
                    PlainSettings.into(folder + "/"), "recipe", folder + "/work/"));
    PAssert.thatSingleton(results)
        .satisfies(
            result -> {
              assertThat(result.index()).isEqualTo(7);
              assertThat(result.tally().documents(Status.OK)).isEqualTo(1);
              assertThat(result.tally().documents(Status.FAILED)).isEqualTo(1);
              assertThat(result.tally().clauses()).isEqualTo(1);
              assertThat(Path.of(result.folder(), "clauses.csv"))
                  .content()
                  .contains("Decides to remain seized of the matter.");
              return null;
            });
    pipeline.run().waitUntilFinish();
  }
}
