package org.resolute.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.resolute.corpus.Sha256;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.mentions.MentionCard;
import org.resolute.evaluation.mentions.MentionTraining;
import org.resolute.models.mentions.LabelledMentions;
import org.resolute.models.opennlp.OpenNlpTaggerTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./resolute train mentions --data FILE... --output MODEL}. */
@Command(
    name = "mentions",
    description =
        "Trains OpenNLP's name finder on clause tables with a column or field 'mentions', judges "
            + "it in cross-validation, and writes the model with its card.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  ./resolute train mentions --data corpus/gold --output own.model",
      "  ./resolute annotate corpus/documents --recognizers opennlp=own.model --output tables"
    })
final class TrainMentionsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      arity = "1..*",
      required = true,
      description = "Clause tables (.jsonl, .csv), gold documents (.json), or folders of them.")
  private List<Path> data;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "MODEL",
      required = true,
      description = "Where the model goes; its card stands beside it unless --card names a place.")
  private Path output;

  @Option(names = "--card", paramLabel = "FILE", description = "Where the card goes.")
  private Path card;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of all that is dealt by chance (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() throws IOException {
    LabelledMentions clauses = LabelledMentions.read(LabelFiles.find(data));
    warnOfFew(clauses);
    MentionTraining training = new MentionTraining(clauses, new OpenNlpTaggerTrainer(), seed);
    MentionTraining.Trained trained = training.train();
    MentionCard written =
        new MentionCard(training, trained, Sha256.of(trained.model()), Version.number());
    write(output, trained.model());
    write(cardFile(), written.markdown().getBytes(StandardCharsets.UTF_8));
    print(written);
    return ExitCodes.OK;
  }

  private void warnOfFew(LabelledMentions clauses) {
    int count = clauses.clauses().size();
    if (count < MentionTraining.FEW) {
      PrintWriter err = spec.commandLine().getErr();
      err.printf("resolute: only %d clauses: read the intervals before the figures%n", count);
      err.flush();
    }
  }

  private Path cardFile() {
    String name = output.getFileName().toString().replaceFirst("\\.model$", "");
    return card != null ? card : output.resolveSibling(name + ".md");
  }

  private void print(MentionCard written) {
    PrintWriter out = spec.commandLine().getOut();
    LabelledMentions clauses = written.training().data();
    out.printf(
        "%d clauses with %d mentions from %d files%n",
        clauses.clauses().size(), clauses.mentions(), clauses.sources().size());
    out.printf(
        "F1 of strict spans in cross-validation, %d folds [95%% interval]:%n",
        written.trained().folds());
    for (Evaluation.Score score : MentionCard.strict(written.trained().evaluation())) {
      out.printf(
          "  %-16s %s  n = %d%n",
          MentionCard.name(score), written.cell(score), score.counts().expected());
    }
    out.printf(
        "model: %s (%d bytes), card: %s%n", output, written.trained().model().length, cardFile());
    out.flush();
  }

  private static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, content);
  }
}
