package org.resolute.pipeline.cli;

/** A run that failed after it had finished shards, which {@code --resume} need not do again. */
final class StoppedRunException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoppedRunException(RuntimeException failure) {
    super(failure);
  }
}
