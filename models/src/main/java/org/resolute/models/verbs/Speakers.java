package org.resolute.models.verbs;

import java.util.Optional;
import java.util.Set;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.words.PhraseTrie;
import org.resolute.models.words.PhraseTrie.Found;
import org.resolute.models.words.Words;

/** The names by which a body speaks of itself: "The Security Council", "It", "We". */
final class Speakers {

  private static final Set<String> BODY_NOUNS = Lists.named("body-nouns");
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

  /**
   * As {@link #after}, with the rest of a name: "The Working Group on Firearms"; also after the
   * name of a body that is not listed: "The Parliamentary Assembly".
   */
  int afterFullName(Words words, int i) {
    int at = after(words, i);
    if (at == i && words.is(i, "the")) {
      at = afterBody(words, i);
    }
    while (at > i && NAME_LINKS.contains(words.form(at))) {
      int next = words.is(at + 1, "the") ? at + 2 : at + 1;
      if (!words.isCapital(next)) {
        return at;
      }
      at = afterCapitals(words, next);
    }
    return at;
  }

  /** The word after capitals that a noun for bodies is among, or after an acronym. */
  private static int afterBody(Words words, int the) {
    int end = the + 1;
    boolean body = false;
    while (words.isCapital(end) || linksCapitals(words, end)) {
      body |= BODY_NOUNS.contains(words.form(end)) || isAcronym(words, end);
      end++;
    }
    return body ? end : the;
  }

  private static boolean isAcronym(Words words, int i) {
    String text = words.text(i, i + 1);
    return text.length() > 2 && text.chars().allMatch(Character::isUpperCase);
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
