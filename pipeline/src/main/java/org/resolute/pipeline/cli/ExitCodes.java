package org.resolute.pipeline.cli;

/** What the program tells the shell, as the output contract states it. */
final class ExitCodes {

  /** Every input was annotated. */
  static final int OK = 0;

  /** The run failed and nothing was published. */
  static final int FAILED = 1;

  /** The command line, or an input that it names, is wrong. */
  static final int BAD_USAGE = 2;

  /** Published, but at least one document failed. */
  static final int DOCUMENTS_FAILED = 3;

  private ExitCodes() {}
}
