package org.resolute.pipeline.benchmark;

import java.io.IOException;
import java.util.List;

/**
 * What a virtual machine of its own took for a command, from its start to its end.
 *
 * @param seconds by the clock
 * @param cpuSeconds on all processors
 * @param peakMegabytes the most memory that the process held; 0 where the system does not tell
 */
record ChildRun(double seconds, double cpuSeconds, double peakMegabytes) {

  private static final double NANOS = 1e9;

  /**
   * Runs {@link MeasuredRun} with these arguments, with the options of this virtual machine and
   * {@code options} after them.
   *
   * @throws IllegalStateException where it fails
   */
  static ChildRun of(List<String> options, List<String> arguments) throws IOException {
    long start = System.nanoTime();
    String told = ChildMachine.told(MeasuredRun.class, MeasuredRun.MARK, options, arguments);
    double seconds = (System.nanoTime() - start) / NANOS;
    String[] figures = told.split(" ", -1);
    return new ChildRun(seconds, Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
  }
}
