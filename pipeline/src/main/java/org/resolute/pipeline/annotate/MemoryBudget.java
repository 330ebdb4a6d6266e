package org.resolute.pipeline.annotate;

import java.util.concurrent.Semaphore;

/**
 * Keeps the documents that are annotated at a time within the memory of the virtual machine. A
 * document waits its turn until there is room; one that needs more than there is has all of it for
 * itself.
 */
final class MemoryBudget {

  /** Shared by all workers of this virtual machine. */
  static final MemoryBudget OF_THIS_MACHINE = new MemoryBudget(Runtime.getRuntime().maxMemory());

  private static final long UNIT = 1 << 20;

  /** What models, Beam and the rest of the program take. */
  private static final long PROGRAM = 160 * UNIT;

  /** Memory that a byte of plain text takes with its clauses and labels; measured, rounded up. */
  private static final long PER_BYTE = 24;

  private final int units;
  private final Semaphore free;

  /** Room for a document, until it is closed. */
  @FunctionalInterface
  interface Room extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * @param memory bytes that the virtual machine may take
   */
  MemoryBudget(long memory) {
    this.units = (int) Math.max(1, Math.min(Integer.MAX_VALUE, (memory - PROGRAM) / UNIT));
    this.free = new Semaphore(units, true);
  }

  /**
   * Waits until there is room.
   *
   * @param bytes of the document
   */
  Room roomFor(long bytes) {
    int needed =
        (int) Math.min(units, 1 + bytes / UNIT * PER_BYTE + bytes % UNIT * PER_BYTE / UNIT);
    try {
      free.acquire(needed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    }
    return () -> free.release(needed);
  }

  /** Whether a document waits. */
  boolean isAwaited() {
    return free.hasQueuedThreads();
  }
}
