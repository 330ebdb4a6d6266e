package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From one's own labels to tables, by the command line alone. */
class TrainMentionsCommandTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... args) {
    CommandLine line = Resolute.commandLine(List.of());
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(Stream.of(args).map(String::valueOf).toArray(String[]::new));
  }

  @Test
  void ownLabelsBecomeAModelWithACardThatAnnotateUses() throws IOException {
    Path labels = labels(60);
    Path model = folder.resolve("own.model");
    assertThat(run("train", "mentions", "--data", labels, "--output", model))
        .as("%s", err)
        .isZero();
    assertThat(out.toString())
        .contains("60 clauses with 60 mentions from 1 files", "ORG", "n = 60");
    assertThat(err.toString()).contains("only 60 clauses");
    assertThat(folder.resolve("own.md"))
        .content()
        .contains("labels.jsonl | 60 | 60", "SHA-256", "seed 1", "| ORG |");

    Path again = folder.resolve("again.model");
    run("train", "mentions", "--data", labels, "--output", again);
    assertThat(again).hasSameBinaryContentAs(model);

    Path tables = folder.resolve("tables");
    assertThat(
            run(
                "annotate",
                labels,
                "--output",
                tables,
                "--recognizers",
                "opennlp=" + model,
                "--any-language",
                "--quiet"))
        .as("%s", err)
        .isZero();
    assertThat(tables.resolve("mentions.csv")).content().contains("ORG,Lakes Board", ",opennlp");
    assertThat(tables.resolve("run.json")).content().contains("own.model");
  }

  @Test
  void tooFewLabelsAreRefusedWithTheRemedy() throws IOException {
    assertThat(run("train", "mentions", "--data", labels(5), "--output", folder.resolve("m")))
        .isEqualTo(ExitCodes.BAD_USAGE);
    assertThat(err.toString()).contains("only 5 mentions", "label at least 20");
  }

  @Test
  void aFileThatIsNoModelIsRefused() throws IOException {
    Path labels = labels(5);
    int code =
        run(
            "annotate",
            labels,
            "--output",
            folder.resolve("tables"),
            "--recognizers",
            "opennlp=" + labels);
    assertThat(code).isEqualTo(ExitCodes.BAD_USAGE);
    assertThat(err.toString()).contains("is not a model of OpenNLP's name finder");
  }

  private Path labels(int count) throws IOException {
    String[] bodies = {"Lakes Board", "Rivers Fund", "Harbour Council", "Bridge Office"};
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String body = bodies[i % bodies.length];
      lines.append(
          "{\"id\": \"log%d#%d\", \"text\": \"Thanks the %s for %d reports;\", \"mentions\": [{\"type\": \"ORG\", \"text\": \"%s\"}]}%n"
              .formatted(i % 10, i, body, i, body));
    }
    return Files.writeString(folder.resolve("labels.jsonl"), lines);
  }
}
