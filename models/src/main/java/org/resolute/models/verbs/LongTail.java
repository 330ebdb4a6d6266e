package org.resolute.models.verbs;

import java.util.Optional;
import java.util.Set;
import org.resolute.models.verbs.VerbForm.Mood;
import org.resolute.models.words.Words;

/**
 * The general rule for verbs that the vocabulary does not list: a participle, a state or a
 * third-person verb at the head of a clause.
 *
 * <p>"Relaunching the talks," is {@code relaunch}, "Deeply moved by the loss," {@code be moved},
 * "Safeguards the rights of crews;" {@code safeguard}. What is no form of an English verb is none.
 */
final class LongTail {

  private static final Set<String> NO_PARTICIPLES = Lists.named("no-participles");

  private static final Set<String> AFTER_VERB = Lists.named("after-unlisted-verb");

  private static final Set<String> AFTER_STATE = Lists.named("after-unlisted-state");

  private static final Set<String> NEVER_AFTER_VERB = Lists.named("never-after-verb");

  private LongTail() {}

  /** The verb whose participle or state stands at {@code i}; empty where none does. */
  static Optional<Unlisted> preambular(Words words, int i, Markers markers) {
    String form = words.form(i);
    if (form.equals("having")) {
      int past = markers.after(words, i + 1);
      return EnglishVerbs.ofPast(words.form(past))
          .map(v -> new Unlisted(v, Mood.PARTICIPLE, past + 1));
    }
    if (form.endsWith("ing") && !NO_PARTICIPLES.contains(form)) {
      return EnglishVerbs.ofParticiple(form).map(v -> new Unlisted(v, Mood.PARTICIPLE, i + 1));
    }
    boolean state = AFTER_STATE.contains(words.form(i + 1));
    return state && form.endsWith("ed")
        ? EnglishVerbs.ofPast(form).map(v -> new Unlisted("be " + form, Mood.PARTICIPLE, i + 1))
        : Optional.empty();
  }

  /** The verb whose third-person form stands at {@code i}; empty where none does. */
  static Optional<Unlisted> operative(Words words, int i, Markers markers) {
    String form = words.form(i);
    String next = words.form(i + 1);
    if (form.equals("is") || form.equals("remains")) {
      return state(words, markers.after(words, i + 1));
    }
    boolean verb =
        AFTER_VERB.contains(next)
            || (words.isWord(i + 1)
                && !EnglishVerbs.mayBeNoun(form)
                && !NEVER_AFTER_VERB.contains(next));
    return verb
        ? EnglishVerbs.ofThird(form).map(v -> new Unlisted(v, Mood.THIRD, i + 1))
        : Optional.empty();
  }

  /** "Is gratified by the work". */
  private static Optional<Unlisted> state(Words words, int i) {
    String form = words.form(i);
    return form.endsWith("ed") && AFTER_STATE.contains(words.form(i + 1))
        ? EnglishVerbs.ofPast(form).map(v -> new Unlisted("be " + form, Mood.THIRD, i + 1))
        : Optional.empty();
  }

  /**
   * A verb that the vocabulary does not list.
   *
   * @param verb canonical form
   * @param to the word after its form
   */
  record Unlisted(String verb, Mood mood, int to) {}
}
