package org.resolute.pipeline.benchmarks;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** How many tokens the benchmark has worked through, and what the thread was given for it. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Tokens {

  public long tokens;

  /** What the thread was given, in nanoseconds; holds on a busy machine, too. */
  public long processor;

  private long before;

  @Setup(Level.Iteration)
  public void begin() {
    before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @TearDown(Level.Iteration)
  public void end() {
    processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }
}
