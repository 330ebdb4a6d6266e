package org.resolute.models.learning;

import java.util.List;
import java.util.Objects;

/**
 * Something to learn from that carries one of many labels.
 *
 * @param traits what is seen of it, by name: {@code w=urges}
 * @param label what it is: {@code urge}
 */
public record LabelledTraits(List<String> traits, String label) {

  public LabelledTraits {
    traits = List.copyOf(traits);
    Objects.requireNonNull(label);
  }
}
