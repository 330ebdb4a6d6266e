package org.resolute.pipeline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HeldMemoryTest {

  @Test
  @Tag("slow")
  void theRulesHoldTheirGazetteerAndACombinationHoldsMore() throws IOException {
    double rules = HeldMemory.megabytes(List.of("rules"));
    double both = HeldMemory.megabytes(List.of("rules", "opennlp"));

    assertThat(rules).isBetween(0.5, 50.0);
    assertThat(both).isGreaterThan(rules);
  }

  @Test
  @Tag("slow")
  void aMachineThatFailsIsNoFigure() {
    assertThatThrownBy(() -> HeldMemory.megabytes(List.of("oracle")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("oracle");
  }
}
