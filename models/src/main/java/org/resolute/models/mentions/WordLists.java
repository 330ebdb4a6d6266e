package org.resolute.models.mentions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import org.resolute.corpus.Vocabulary;

/**
 * The words that one finder looks for: a file of short lists, with the columns {@code list}, {@code
 * word} and {@code example}.
 *
 * <p>"address,Ms,the briefing by Ms. [Ada Lindqvist]": brackets stand around what the finder finds
 * because of the word; without brackets it finds nothing.
 */
final class WordLists {

  private final String file;
  private final Map<String, Set<String>> lists;

  WordLists(String file) {
    this.file = file;
    this.lists =
        Vocabulary.rows(WordLists.class, file).stream()
            .collect(
                groupingBy(
                    row -> row.get("list"), mapping(row -> row.get("word"), toUnmodifiableSet())));
  }

  /** The words of one list. */
  Set<String> named(String list) {
    if (!lists.containsKey(list)) {
      throw new IllegalArgumentException(file + " has no list " + list);
    }
    return lists.get(list);
  }
}
