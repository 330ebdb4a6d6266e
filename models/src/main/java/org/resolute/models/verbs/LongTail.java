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
 * "Safeguards the rights of crews;" {@code safeguard}. The base form is guessed by spelling.
 */
final class LongTail {

  private static final Set<String> NO_PARTICIPLES = Lists.named("no-participles");

  private static final Set<String> AFTER_VERB = Lists.named("after-unlisted-verb");

  private static final Set<String> AFTER_STATE = Lists.named("after-unlisted-state");

  private static final String VOWELS = "aeiou";

  /** Ends of stems that take no silent e: "consider", "limit", "abandon". */
  private static final Set<String> CLOSED =
      Set.of(
          "er", "or", "it", "op", "on", "en", "el", "et", "ow", "ay", "ew", "ar", "om", "ol", "aw",
          "ey", "oy");

  private LongTail() {}

  /** The base form of the participle or state at {@code i}; empty where it is none. */
  static Optional<String> preambular(Words words, int i) {
    String form = words.form(i);
    if (form.length() > 5 && form.endsWith("ing") && !NO_PARTICIPLES.contains(form)) {
      return Optional.of(baseOfStem(form.substring(0, form.length() - 3)));
    }
    if (form.length() > 4 && form.endsWith("ed") && AFTER_STATE.contains(words.form(i + 1))) {
      return Optional.of("be " + form);
    }
    return Optional.empty();
  }

  /** The base form of the third-person verb at {@code i}; empty where it is none. */
  static Optional<String> operative(Words words, int i) {
    String form = words.form(i);
    boolean third =
        form.length() > 3
            && form.endsWith("s")
            && !form.endsWith("ss")
            && !form.endsWith("us")
            && !form.endsWith("is")
            && AFTER_VERB.contains(words.form(i + 1));
    return third ? Optional.of(baseOfThird(form)) : Optional.empty();
  }

  /** The mood in which {@link #preambular} and {@link #operative} find it. */
  static Mood mood(String form) {
    return form.endsWith("s") ? Mood.THIRD : Mood.PARTICIPLE;
  }

  private static String baseOfThird(String form) {
    if (form.endsWith("ies")) {
      return form.substring(0, form.length() - 3) + "y";
    }
    boolean es =
        form.endsWith("sses")
            || form.endsWith("shes")
            || form.endsWith("ches")
            || form.endsWith("xes")
            || form.endsWith("oes");
    return form.substring(0, form.length() - (es ? 2 : 1));
  }

  private static String baseOfStem(String stem) {
    int n = stem.length();
    char last = stem.charAt(n - 1);
    char before = stem.charAt(n - 2);
    if (last == before && "bdgmnprt".indexOf(last) >= 0) {
      return stem.substring(0, n - 1);
    }
    boolean silent =
        ("vczgus".indexOf(last) >= 0 && !stem.endsWith("ss") && !stem.endsWith("ng"))
            || (VOWELS.indexOf(last) < 0
                && VOWELS.indexOf(before) >= 0
                && VOWELS.indexOf(stem.charAt(n - 3)) < 0
                && !CLOSED.contains(stem.substring(n - 2)));
    return silent ? stem + "e" : stem;
  }
}
