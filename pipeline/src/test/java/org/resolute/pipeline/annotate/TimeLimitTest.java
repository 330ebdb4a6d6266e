package org.resolute.pipeline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

  @Test
  void workThatTakesTooLongIsGivenUpAndTheNextGoesOn() {
    CountDownLatch never = new CountDownLatch(1);
    try (TimeLimit limit = new TimeLimit(1)) {
      assertThat(limit.call(() -> await(never), () -> "given up")).isEqualTo("given up");
      assertThat(limit.call(() -> "done", () -> "given up")).isEqualTo("done");
    }
  }

  private static String await(CountDownLatch latch) {
    try {
      latch.await();
      return "never";
    } catch (InterruptedException e) {
      return "interrupted";
    }
  }
}
