package org.resolute.pipeline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.resolute.evaluation.mentions.Gauge;
import org.resolute.pipeline.benchmark.HeldMemory;

/** Time of the virtual machine that runs this, and memory of others that it starts. */
final class ThisMachine {

  private ThisMachine() {}

  static Gauge gauge() {
    var threads = ManagementFactory.getThreadMXBean();
    return new Gauge(threads::getCurrentThreadCpuTime, ThisMachine::heldMegabytes);
  }

  private static double heldMegabytes(List<String> recognizers) {
    try {
      return HeldMemory.megabytes(recognizers);
    } catch (IOException e) {
      throw new UncheckedIOException("no virtual machine could be started to measure memory", e);
    }
  }
}
