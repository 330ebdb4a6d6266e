package org.resolute.pipeline.cli;

import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the libraries quiet: what they have to say is of use to developers only. */
final class Logging {

  /** A static field: the JDK collects a logger, and its level with it, that nothing refers to. */
  private static final Logger ROOT = Logger.getLogger("");

  /** Says for each block of a document which role it was given, and why. */
  private static final Logger ROLES = Logger.getLogger("org.resolute.corpus.structure");

  private Logging() {}

  static void configure(boolean debug) {
    ROOT.setLevel(debug ? Level.INFO : Level.OFF);
    if (debug) {
      ROLES.setLevel(Level.FINE);
      Arrays.stream(ROOT.getHandlers()).forEach(handler -> handler.setLevel(Level.FINE));
    }
  }
}
