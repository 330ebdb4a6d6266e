package org.resolute.pipeline.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * How fast a piece of work is that takes documents in turn, in as many threads as there are
 * processors, after a time to warm up.
 *
 * @param tokensPerSecond by the clock
 * @param tokensPerCpuSecond by the time that the threads were given, whatever else the machine does
 */
record Speed(double tokensPerSecond, double tokensPerCpuSecond) {

  private static final double NANOS = 1e9;

  /**
   * Measures.
   *
   * @param tokens of each document
   * @param work on the document with this index; safe for use by several threads
   * @param warmSeconds before measuring begins; of all processors, so that a busy machine, too,
   *     compiles what is hot before it is measured
   * @param seconds how long to measure, counted in the same way
   */
  static Speed of(long[] tokens, IntConsumer work, double warmSeconds, double seconds) {
    run(tokens, work, warmSeconds);
    return run(tokens, work, seconds);
  }

  private static Speed run(long[] tokens, IntConsumer work, double seconds) {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    long cpu = cpuNanos();
    long until = cpu + (long) (seconds * threads * NANOS);
    List<Future<Long>> counts = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      counts.add(workers.submit(() -> until(until, tokens, work, next)));
    }
    try {
      long done = 0;
      for (Future<Long> count : counts) {
        done += count.get();
      }
      double wall = (System.nanoTime() - start) / NANOS;
      return new Speed(done / wall, done / ((cpuNanos() - cpu) / NANOS));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the benchmark was interrupted", e);
    } finally {
      workers.shutdownNow();
    }
  }

  private static long until(long until, long[] tokens, IntConsumer work, AtomicInteger next) {
    long done = 0;
    while (cpuNanos() < until) {
      int i = Math.floorMod(next.getAndIncrement(), tokens.length);
      work.accept(i);
      done += tokens[i];
    }
    return done;
  }

  /** What the whole process was given, in nanoseconds. */
  static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
