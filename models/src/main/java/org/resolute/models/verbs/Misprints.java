package org.resolute.models.verbs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.words.Words;

/**
 * Verbs at the head of a clause that character recognition has misread.
 *
 * <p>"Recailing" is read as {@code recalling}, since "i" and "l" look alike and no English verb has
 * the form that is printed; "CONGRATULATE S" as {@code congratulates}. One letter, or one pair, may
 * be wrong; what becomes no form of the vocabulary is left alone.
 */
final class Misprints {

  private static final int LEAST_LETTERS = 6;

  private static final List<Lookalike> LOOKALIKES =
      Vocabulary.rows(Misprints.class, "lookalikes.csv").stream()
          .map(r -> new Lookalike(r.get("read"), r.get("meant")))
          .toList();

  private final VerbVocabulary vocabulary;

  Misprints(VerbVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The form that is meant at {@code i}; empty where none is. */
  Optional<VerbMatch> at(Words words, int i) {
    String form = words.form(i);
    if (!words.isWord(i) || isVerb(form)) {
      return Optional.empty();
    }
    Optional<VerbMatch> whole = split(words, i);
    return whole.isPresent() || form.length() < LEAST_LETTERS
        ? whole
        : LOOKALIKES.stream()
            .flatMap(l -> meant(form, l).stream())
            .findFirst()
            .map(f -> new VerbMatch(f, i, i + 1));
  }

  private static boolean isVerb(String form) {
    return EnglishVerbs.ofThird(form).isPresent() || EnglishVerbs.ofParticiple(form).isPresent();
  }

  /** Capitals that are printed apart: "URGE S", "R EQUESTS". */
  private Optional<VerbMatch> split(Words words, int i) {
    String next = words.form(i + 1);
    boolean apart =
        isCapitals(words, i)
            && isCapitals(words, i + 1)
            && Math.min(words.form(i).length(), next.length()) <= 2;
    return apart
        ? vocabulary.single(words.form(i) + next).map(f -> new VerbMatch(f, i, i + 2))
        : Optional.empty();
  }

  private static boolean isCapitals(Words words, int i) {
    if (!words.isWord(i)) {
      return false;
    }
    String text = words.text(i, i + 1);
    return text.equals(text.toUpperCase(Locale.ROOT)) && Character.isLetter(text.charAt(0));
  }

  /** The form that {@code form} becomes where one place that reads as {@code l} is mended. */
  private Optional<VerbForm> meant(String form, Lookalike l) {
    for (int at = form.indexOf(l.read()); at >= 0; at = form.indexOf(l.read(), at + 1)) {
      Optional<VerbForm> found =
          vocabulary.single(
              form.substring(0, at) + l.meant() + form.substring(at + l.read().length()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Letters that are read for others. */
  private record Lookalike(String read, String meant) {}
}
