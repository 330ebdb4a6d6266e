package org.resolute.models.learning;

import java.util.List;

/**
 * Something to learn from.
 *
 * @param traits what is seen of it, by name: {@code w=digital}
 * @param positive whether it is what is looked for
 */
public record Example(List<String> traits, boolean positive) {

  public Example {
    traits = List.copyOf(traits);
  }
}
