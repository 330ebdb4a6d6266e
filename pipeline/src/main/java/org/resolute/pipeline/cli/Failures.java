package org.resolute.pipeline.cli;

import java.io.PrintWriter;
import org.resolute.evaluation.labels.UnreadableLabelsException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in one sentence what went wrong; with {@code --debug}, also where. */
final class Failures {

  private Failures() {}

  static int badUsage(ParameterException failure, String[] args) {
    CommandLine line = failure.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("resolute: " + failure.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
    err.printf("'%s --help' lists the options.%n", line.getCommandSpec().qualifiedName());
    return ExitCodes.BAD_USAGE;
  }

  static int failed(Exception failure, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    err.println("resolute: " + sentence(failure, line));
    if (Resolute.isDebug(line)) {
      failure.printStackTrace(err);
    }
    return isForUsers(failure) ? ExitCodes.BAD_USAGE : ExitCodes.FAILED;
  }

  /** Whether an input is at fault, and the message says so in the user's words. */
  private static boolean isForUsers(Throwable failure) {
    return failure.getMessage() != null
        && (failure instanceof IllegalArgumentException
            || failure instanceof UnreadableLabelsException);
  }

  /** The message of the innermost cause; its type too, unless the message was written for users. */
  private static String sentence(Exception failure, CommandLine line) {
    if (isForUsers(failure)) {
      return failure.getMessage();
    }
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return "%s: %s: %s; %s--debug shows where"
        .formatted(
            line.getCommand() instanceof AnnotateCommand
                ? "the run failed and published nothing"
                : line.getCommandName() + " failed",
            cause.getClass().getSimpleName(),
            cause.getMessage(),
            failure instanceof StoppedRunException
                ? "add --resume to go on from what it finished; "
                : "");
  }
}
