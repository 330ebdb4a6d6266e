package org.resolute.pipeline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.resolute.pipeline.annotate.MemoryBudget.Room;

class MemoryBudgetTest {

  private static final long MEBIBYTE = 1L << 20;

  private final MemoryBudget budget = new MemoryBudget(512 * MEBIBYTE);

  @Test
  void aDocumentThatNeedsMoreThanThereIsHasAllForItself() {
    assertThat(waits(Long.MAX_VALUE, 1)).isTrue();
  }

  @Test
  void documentsWaitWhoseClausesDoNotFitTogether() {
    assertThat(waits(10 * MEBIBYTE, 10 * MEBIBYTE)).isTrue();
  }

  @Test
  void smallDocumentsDoNotWaitForEachOther() {
    assertThat(waits(4 * MEBIBYTE, 4 * MEBIBYTE)).isFalse();
  }

  /** Whether a second document waits until the first is done; it has its turn in the end. */
  private boolean waits(long first, long second) {
    Room room = budget.roomFor(first);
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(() -> budget.roomFor(second).close());
    while (!budget.isAwaited() && !other.isDone()) {
      Thread.onSpinWait();
    }
    boolean waits = !other.isDone();
    room.close();
    other.join();
    return waits;
  }
}
