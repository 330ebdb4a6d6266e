package org.resolute.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.resolute.corpus.Sha256;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.mentions.MentionCard;
import org.resolute.evaluation.mentions.MentionTraining;
import org.resolute.models.mentions.LabelledMentions;
import org.resolute.models.opennlp.OpenNlpTaggerTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "  ./resolute annotate corpus/documents --recognizers opennlp=own.model \\",
      "      --output tables"
    })
final class TrainMentionsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private TrainingOptions options;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "MODEL",
      required = true,
      description = "Where the model goes; its card stands beside it unless --card names a place.")
  private Path output;

  @Override
  public Integer call() throws IOException {
    LabelledMentions clauses = LabelledMentions.read(options.files());
    options.warnOfFew(clauses.clauses().size(), MentionTraining.FEW);
    MentionTraining training =
        new MentionTraining(clauses, new OpenNlpTaggerTrainer(), options.seed());
    MentionTraining.Trained trained = training.train();
    byte[] model = trained.model();
    MentionCard card = new MentionCard(training, trained, Sha256.of(model), Version.number());
    String written = options.write(output, model, card.markdown());
    PrintWriter out = spec.commandLine().getOut();
    print(card, out);
    out.println(written);
    out.flush();
    return ExitCodes.OK;
  }

  private static void print(MentionCard card, PrintWriter out) {
    LabelledMentions clauses = card.training().data();
    out.printf(
        "%d clauses with %d mentions from %d files%n",
        clauses.clauses().size(), clauses.mentions(), clauses.sources().size());
    out.printf(
        "F1 of strict spans in cross-validation, %d folds [95%% interval]:%n",
        card.trained().folds());
    for (Evaluation.Score score : MentionCard.strict(card.trained().evaluation())) {
      out.printf(
          "  %-16s %s  n = %d%n",
          MentionCard.name(score), card.cell(score), score.counts().expected());
    }
  }
}
