package org.resolute.pipeline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

  @Test
  void workThatTakesTooLongIsGivenUpAndTheNextGoesOn() {
    CountDownLatch never = new CountDownLatch(1);
    CompletableFuture<String> end = new CompletableFuture<>();
    try (TimeLimit limit = new TimeLimit(1)) {
      assertThat(limit.call(() -> await(never, end), () -> "given up")).isEqualTo("given up");
      never.countDown();
      assertThat(end.join()).as("what became of its thread").isEqualTo("interrupted");
      assertThat(limit.call(() -> "done", () -> "given up")).isEqualTo("done");
    }
  }

  private static String await(CountDownLatch latch, CompletableFuture<String> end) {
    try {
      latch.await();
      end.complete("never");
    } catch (InterruptedException e) {
      end.complete("interrupted");
    }
    return "late";
  }
}
