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
    CompletableFuture<Void> other;
    Room all = budget.roomFor(Long.MAX_VALUE);
    other = CompletableFuture.runAsync(() -> budget.roomFor(1).close());
    while (!budget.isAwaited() && !other.isDone()) {
      Thread.onSpinWait();
    }
    assertThat(other).isNotDone();
    all.close();
    other.join();
  }

  @Test
  void smallDocumentsDoNotWaitForEachOther() {
    Room one = budget.roomFor(4 * MEBIBYTE);
    CompletableFuture.runAsync(() -> budget.roomFor(4 * MEBIBYTE).close()).join();
    one.close();
  }
}
