package org.resolute.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.resolute.pipeline.AnnotationRun;
import org.resolute.pipeline.annotate.AnnotationModels;
import org.resolute.pipeline.annotate.AnnotationSettings;
import org.resolute.pipeline.input.InputFile;
import org.resolute.pipeline.input.InputFiles;
import org.resolute.pipeline.publish.ModelHashes;
import org.resolute.pipeline.publish.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resolute annotate INPUT... --output DIR}: documents in, tables out. */
@Command(
    name = "annotate",
    description =
        "Splits documents into clauses and writes, for each, its verbs, addressees, themes, "
            + "mentions and dates as tables.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Options of the Beam runner follow '--'.",
      "",
      "Examples:",
      "  ./resolute annotate corpus/documents --output annotations",
      "  ./resolute annotate 'archive/**/*.txt' --output tables --format csv --bom",
      "  ./resolute annotate clauses.csv --id-column key --text-column clause \\",
      "    --output tables",
      "  ./resolute annotate archive --output tables --resume",
      "  ./resolute annotate archive --output tables --overwrite -- --tempLocation=/tmp",
      "  RESOLUTE_MAVEN_OPTS=-Pflink ./resolute annotate /shared/archive \\",
      "    --output /shared/tables --runner flink --flink-master localhost:8081 \\",
      "    --parallelism 8",
      "",
      "Exit codes: 0 all annotated, 1 the run failed and nothing was published,",
      "2 bad usage, 3 published but some documents failed (documents.csv says which",
      "and why)."
    })
final class AnnotateCommand implements Callable<Integer> {

  private final List<String> beamOptions;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders (with all below them) or quoted globs.")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Where the tables go; created if need be.")
  private String output;

  @Option(names = "--overwrite", description = "Replace the tables of an earlier run.")
  private boolean overwrite;

  @Option(
      names = "--resume",
      description =
          "Go on from where a stopped run with the same options broke off; only what it did not "
              + "finish, or what changed since, is annotated.")
  private boolean resume;

  @Mixin private AnnotateOptions options;

  @Mixin private RunnerOptions runner;

  @Option(names = "--quiet", description = "No progress on standard error.")
  private boolean quiet;

  /**
   * @param beamOptions what stood after {@code --}
   */
  AnnotateCommand(List<String> beamOptions) {
    this.beamOptions = List.copyOf(beamOptions);
  }

  @Override
  public Integer call() throws IOException {
    Instant started = Instant.now();
    options.loadModelsAhead();
    PipelineStart start = runner.start(beamOptions);
    OutputFolder folder = OutputFolder.of(output);
    AnnotationSettings settings = options.settings(folder);
    List<InputFile> files = new InputFiles(Path.of(folder.path())).find(inputs);
    requireFree(folder);
    AnnotationModels.of(settings);
    SortedMap<String, String> models = ModelHashes.of(settings);
    ShardPlan plan = plan(files, folder, settings.recipe(Version.number(), models));
    AnnotationRun run =
        new AnnotationRun(
            Version.number(),
            runner.name(),
            runner.parallelism(),
            started,
            settings,
            models,
            plan.shards(),
            folder.newWorkFolder());
    run(start, run, folder);
    return summarize(folder);
  }

  private ShardPlan plan(List<InputFile> files, OutputFolder folder, String recipe)
      throws IOException {
    if (!resume) {
      folder.sweep();
      return ShardPlan.anew(files, runner.parallelism());
    }
    ShardPlan plan = ShardPlan.resumed(folder, recipe, files, runner.parallelism());
    if (!quiet) {
      spec.commandLine().getErr().println(plan.remark());
    }
    return plan;
  }

  /** A run that fails leaves its finished shards, hidden, for one that resumes it. */
  private void run(PipelineStart start, AnnotationRun run, OutputFolder folder) throws IOException {
    try {
      start.run(run, progress(run));
    } catch (RuntimeException e) {
      if (!folder.finishedShards().isEmpty()) {
        throw new StoppedRunException(e);
      }
      folder.sweep();
      throw e;
    }
    folder.sweep();
  }

  private void requireFree(OutputFolder folder) throws IOException {
    if (folder.isFile()) {
      throw new IllegalArgumentException(output + " is a file; --output names a folder");
    }
    if (!overwrite && folder.isOccupied()) {
      throw new IllegalArgumentException(
          "the output folder " + output + " is not empty; --overwrite replaces its tables");
    }
  }

  private Progress progress(AnnotationRun run) {
    return quiet ? Progress.silent() : Progress.on(spec.commandLine().getErr(), run.files());
  }

  private int summarize(OutputFolder folder) throws IOException {
    Summary summary = Summary.read(folder);
    PrintWriter out = spec.commandLine().getOut();
    out.print(summary.text(output));
    out.flush();
    return summary.failed() == 0 ? ExitCodes.OK : ExitCodes.DOCUMENTS_FAILED;
  }
}
