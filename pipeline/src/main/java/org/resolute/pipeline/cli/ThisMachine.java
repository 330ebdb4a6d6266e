package org.resolute.pipeline.cli;

import java.lang.management.ManagementFactory;
import org.resolute.evaluation.mentions.Gauge;

/** Time and memory of the virtual machine that runs this. */
final class ThisMachine {

  private static final int COLLECTIONS = 3;

  private ThisMachine() {}

  static Gauge gauge() {
    var threads = ManagementFactory.getThreadMXBean();
    return new Gauge(threads::getCurrentThreadCpuTime, ThisMachine::heap);
  }

  /** One collection may leave what a finaliser or a soft reference still held. */
  private static long heap() {
    var memory = ManagementFactory.getMemoryMXBean();
    for (int i = 0; i < COLLECTIONS; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
