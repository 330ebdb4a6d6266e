package org.resolute.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.resolute.corpus.WholeFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every trainer learns from, where it deals by chance, and how its model is written. */
final class TrainingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      arity = "1..*",
      required = true,
      description = "Clause tables (.jsonl, .csv), gold documents (.json), or folders of them.")
  private List<Path> data;

  @Option(names = "--card", paramLabel = "FILE", description = "Where the card goes.")
  private Path card;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of all that is dealt by chance (default: ${DEFAULT-VALUE}).")
  private long seed;

  /** The files of labels. */
  List<Path> files() throws IOException {
    return LabelFiles.find(data);
  }

  long seed() {
    return seed;
  }

  /** Says so where there are fewer clauses than figures should be trusted of. */
  void warnOfFew(int clauses, int few) {
    if (clauses < few) {
      PrintWriter err = spec.commandLine().getErr();
      err.printf(
          "resolute: only %d clause%s: read the intervals before the figures%n",
          clauses, clauses == 1 ? "" : "s");
      err.flush();
    }
  }

  /** Writes the model and its card, and returns the line that says where they are. */
  String write(Path file, byte[] model, String description) throws IOException {
    WholeFile.write(file, model);
    WholeFile.write(cardOf(file), description);
    return "model: %s (%d bytes), card: %s".formatted(file, model.length, cardOf(file));
  }

  /** The file that was named, or one beside the model: {@code own.md} of {@code own.model}. */
  private Path cardOf(Path model) {
    String name = model.getFileName().toString().replaceFirst("\\.(model|json)$", "");
    return card != null ? card : model.resolveSibling(name + ".md");
  }
}
