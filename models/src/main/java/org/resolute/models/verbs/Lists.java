package org.resolute.models.verbs;

import java.util.Set;
import java.util.stream.Collectors;
import org.resolute.corpus.Vocabulary;

/** The lists of small words that the rules look for, from {@code lists.csv}. */
final class Lists {

  private Lists() {}

  /** The words of the list {@code name}. */
  static Set<String> named(String name) {
    Set<String> words =
        Vocabulary.rows(Lists.class, "lists.csv").stream()
            .filter(r -> r.get("list").equals(name))
            .map(r -> r.get("word"))
            .collect(Collectors.toUnmodifiableSet());
    if (words.isEmpty()) {
      throw new IllegalArgumentException("lists.csv has no list " + name);
    }
    return words;
  }
}
