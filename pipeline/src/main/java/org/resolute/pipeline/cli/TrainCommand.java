package org.resolute.pipeline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./resolute train themes|mentions}: classifiers from labelled clauses. */
@Command(
    name = "train",
    description = "Trains classifiers on labelled clauses.",
    mixinStandardHelpOptions = true,
    subcommands = {TrainThemesCommand.class, TrainMentionsCommand.class},
    synopsisSubcommandLabel = "WHAT")
final class TrainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCodes.BAD_USAGE;
  }
}
