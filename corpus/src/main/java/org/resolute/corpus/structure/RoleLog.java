package org.resolute.corpus.structure;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;
import org.resolute.corpus.block.Block;

/**
 * Says for each block which role it was given, and why. Nothing is written, and no reason worked
 * out, unless the log of this package is at DEBUG, as under {@code --debug}.
 */
final class RoleLog {

  private static final Logger LOG = System.getLogger(RoleLog.class.getPackageName());

  /** So much of a block shows which it is. */
  private static final int SHOWN = 60;

  private RoleLog() {}

  /** Writes "at 120, heading (+1 no stop …): Care of lamps". */
  static void say(Block block, String role, Supplier<String> reason) {
    if (LOG.isLoggable(Level.DEBUG)) {
      String text = block.text();
      String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
      LOG.log(
          Level.DEBUG,
          "at " + block.source().start() + ", " + role + " (" + reason.get() + "): " + shown);
    }
  }
}
