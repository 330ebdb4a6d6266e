package org.resolute.pipeline.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the libraries quiet: what they have to say is of use to developers only. */
final class Logging {

  /** Held, since the JDK forgets the levels of loggers that nobody holds. */
  private static final Logger ROOT = Logger.getLogger("");

  private Logging() {}

  static void configure(boolean debug) {
    ROOT.setLevel(debug ? Level.INFO : Level.OFF);
  }
}
