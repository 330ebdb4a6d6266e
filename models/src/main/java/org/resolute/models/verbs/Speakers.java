package org.resolute.models.verbs;

import java.util.Optional;
import java.util.Set;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.words.PhraseTrie;
import org.resolute.models.words.PhraseTrie.Found;
import org.resolute.models.words.Words;

/** The names by which a body speaks of itself: "The Security Council", "It", "We". */
final class Speakers {

  private static final Set<String> NAME_LINKS = Set.of("on", "of", "for", "against", "in");

  private final PhraseTrie<Boolean> names = PhraseTrie.forwards();
  private final PhraseTrie<Boolean> backwards = PhraseTrie.backwards();

  private Speakers() {}

  static Speakers standard() {
    Speakers speakers = new Speakers();
    Vocabulary.rows(VerbVocabulary.class, "speakers.csv")
        .forEach(
            r -> {
              speakers.names.add(r.get("speaker"), true);
              speakers.backwards.add(r.get("speaker"), true);
            });
    return speakers;
  }

  /** The word after the speaker that begins at {@code i}; {@code i} where none does. */
  int after(Words words, int i) {
    Optional<Found<Boolean>> found = names.longest(words, i);
    return found.map(Found::to).orElse(i);
  }

  /** As {@link #after}, with the rest of a name: "The Working Group on Firearms". */
  int afterFullName(Words words, int i) {
    int at = after(words, i);
    while (at > i && NAME_LINKS.contains(words.form(at))) {
      int next = words.is(at + 1, "the") ? at + 2 : at + 1;
      if (!words.isCapital(next)) {
        return at;
      }
      at = afterCapitals(words, next);
    }
    return at;
  }

  private static int afterCapitals(Words words, int from) {
    int at = from;
    while (words.isCapital(at) || linksCapitals(words, at)) {
      at++;
    }
    return at;
  }

  private static boolean linksCapitals(Words words, int at) {
    return (words.is(at, "and") || NAME_LINKS.contains(words.form(at)))
        && words.isCapital(at + 1)
        && words.isCapital(at - 1);
  }

  /** The first word of the speaker that ends right before {@code i}; {@code i} where none does. */
  int before(Words words, int i) {
    return backwards.longest(words, i - 1).map(f -> f.to() + 1).orElse(i);
  }
}
