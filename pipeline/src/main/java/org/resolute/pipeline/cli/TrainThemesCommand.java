package org.resolute.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.resolute.corpus.WholeFile;
import org.resolute.evaluation.forms.ReadFolder;
import org.resolute.evaluation.report.ContestReport;
import org.resolute.evaluation.report.Markdown;
import org.resolute.evaluation.report.Report;
import org.resolute.evaluation.themes.ThemeContest;
import org.resolute.models.labels.ClauseTexts;
import org.resolute.models.themes.LabelledClauses;
import org.resolute.models.themes.ThemeCard;
import org.resolute.models.themes.ThemeFigures;
import org.resolute.models.themes.ThemeTrainer;
import org.resolute.models.themes.Themes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./resolute train themes --data FILE... --output MODEL}. */
@Command(
    name = "themes",
    description =
        "Trains a theme model on clause tables with a column or field 'themes', judges it in "
            + "cross-validation, and writes the model with its card.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  ./resolute train themes --data corpus/gold/themes --output my.model.json",
      "  ./resolute train themes --data gender.csv --themes my-themes \\",
      "      --output gender.model.json",
      "  ./resolute annotate corpus/documents --model my.model.json --output tables"
    })
final class TrainThemesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private TrainingOptions options;

  @Option(
      names = "--themes",
      paramLabel = "DIR",
      description = "Theme files (.json) to add to those that the project ships.")
  private Path themeFolder;

  @Option(
      names = "--silver",
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Clause tables whose labels have less authority: a second model learns from them, and "
              + "the clauses of --data alone say how far it is believed.")
  private List<Path> silver = List.of();

  @Option(
      names = "--texts",
      paramLabel = "FOLDER",
      arity = "1..*",
      description = "Folders of documents that hold the clauses whose labels stand without text.")
  private List<Path> texts = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "MODEL",
      description = "Where the model goes; its card stands beside it unless --card names a place.")
  private Path output;

  @Option(
      names = "--contest",
      paramLabel = "FILE",
      description = "Let every kind of classifier judge the clauses, and write the report there.")
  private Path contest;

  @Override
  public Integer call() throws IOException {
    if (output == null && contest == null) {
      throw new IllegalArgumentException("nothing to do: give --output MODEL or --contest FILE");
    }
    Themes themes = themeFolder == null ? Themes.standard() : Themes.standard().with(themeFolder);
    LabelledClauses clauses = read(themes);
    options.warnOfFew(count(clauses, false), ThemeTrainer.FEW);
    if (contest != null) {
      var parts = ContestReport.parts(new ThemeContest(themes, clauses, options.seed()));
      WholeFile.write(contest, Markdown.of(new Report("Themes", parts)));
    }
    if (output != null) {
      train(themes, clauses);
    }
    return ExitCodes.OK;
  }

  private LabelledClauses read(Themes themes) throws IOException {
    List<Path> lesser = silver.isEmpty() ? silver : LabelFiles.find(silver);
    return LabelledClauses.read(options.files(), lesser, themes, texts());
  }

  private ClauseTexts texts() throws IOException {
    for (Path folder : texts) {
      if (!Files.isDirectory(folder)) {
        throw new IllegalArgumentException(folder + " is no folder; --texts names folders");
      }
    }
    return ReadFolder.texts(texts);
  }

  private void train(Themes themes, LabelledClauses clauses) throws IOException {
    ThemeTrainer.Trained trained = new ThemeTrainer(themes, options.seed()).train(clauses);
    ThemeCard card = new ThemeCard(themes, clauses, trained, options.seed(), Version.number());
    String written = options.write(output, trained.file(), card.markdown());
    PrintWriter out = spec.commandLine().getOut();
    print(trained, clauses, out);
    out.println(written);
    out.flush();
  }

  private void print(ThemeTrainer.Trained trained, LabelledClauses clauses, PrintWriter out) {
    ThemeFigures figures = ThemeFigures.of(trained.verdicts(), options.seed());
    out.println(sources(clauses));
    out.printf("F1 in five-fold cross-validation [95%% interval]:%n");
    figures.byTheme().forEach((theme, figure) -> line(out, theme, figure));
    line(out, "macro", figures.macro());
    line(out, "micro", figures.micro());
  }

  /** {@code 60 clauses from 1 file, 500 with silver labels from 2 files}. */
  private static String sources(LabelledClauses clauses) {
    String gold = "%d clauses from %s".formatted(count(clauses, false), files(clauses, false));
    int silver = count(clauses, true);
    return silver == 0
        ? gold
        : "%s, %d with silver labels from %s".formatted(gold, silver, files(clauses, true));
  }

  private static int count(LabelledClauses clauses, boolean silver) {
    return (int) clauses.clauses().stream().filter(c -> c.silver() == silver).count();
  }

  private static String files(LabelledClauses clauses, boolean silver) {
    long files = clauses.sources().stream().filter(s -> s.silver() == silver).count();
    return files == 1 ? "1 file" : files + " files";
  }

  private static void line(PrintWriter out, String name, ThemeFigures.Figure figure) {
    out.printf("  %-16s %s  n = %d%n", name, ThemeCard.cell(figure), figure.n());
  }
}
