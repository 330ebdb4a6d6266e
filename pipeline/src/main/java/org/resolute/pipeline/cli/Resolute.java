package org.resolute.pipeline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line. It alone reads options, and it alone prints. */
@Command(
    name = "resolute",
    description = "Turns United Nations resolutions into tables that people can count and filter.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      AnnotateCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      CompareCommand.class,
      AgreementCommand.class,
      CrossValidateCommand.class,
      ReportCommand.class,
      BenchmarkCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Example:",
      "  ./resolute annotate corpus/documents --output annotations",
      "",
      "'./resolute COMMAND --help' explains a command."
    })
public final class Resolute implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      description = "Show stack traces and the runner's log.",
      scope = CommandLine.ScopeType.INHERIT)
  private boolean debug;

  /** Runs the command that {@code args} name and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** As {@link #main}, but returns the exit code. */
  static int run(String... args) {
    DeserializationFilter.install();
    int split = Arrays.asList(args).indexOf("--");
    String[] own = split < 0 ? args : Arrays.copyOf(args, split);
    List<String> beam = split < 0 ? List.of() : List.of(args).subList(split + 1, args.length);
    return commandLine(beam).execute(own);
  }

  /** The whole command line; {@code beamOptions} is what stood after {@code --}. */
  static CommandLine commandLine(List<String> beamOptions) {
    CommandLine line = new CommandLine(new Resolute(), new CommandFactory(beamOptions));
    line.setParameterExceptionHandler(Failures::badUsage);
    line.setExecutionExceptionHandler(Failures::failed);
    line.setExecutionStrategy(
        parsed -> {
          Logging.configure(isDebug(parsed.commandSpec().commandLine()));
          return new CommandLine.RunLast().execute(parsed);
        });
    line.setUsageHelpAutoWidth(true);
    return line;
  }

  /** Whether {@code --debug} was given, before or after the command's name. */
  static boolean isDebug(CommandLine line) {
    CommandLine root = line;
    while (root.getParent() != null) {
      root = root.getParent();
    }
    return root.getCommand() instanceof Resolute resolute && resolute.debug;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCodes.BAD_USAGE;
  }

  /** Hands the options after {@code --} to the commands that start a pipeline. */
  private record CommandFactory(List<String> beamOptions) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
      return type == AnnotateCommand.class
          ? type.cast(new AnnotateCommand(beamOptions))
          : CommandLine.defaultFactory().create(type);
    }
  }
}
