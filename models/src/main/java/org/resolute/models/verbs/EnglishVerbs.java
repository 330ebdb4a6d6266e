package org.resolute.models.verbs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.resolute.corpus.Vocabulary;

/**
 * The English verbs that a body may use, from {@code english-verbs.csv}: what a form is a form of.
 *
 * <p>"weighing" is a form of {@code weigh}; "recailing" of none, so that no lemma is invented.
 */
public final class EnglishVerbs {

  private static final Map<String, String> THIRD = new HashMap<>();
  private static final Map<String, String> PARTICIPLE = new HashMap<>();
  private static final Map<String, String> PAST = new HashMap<>();
  private static final Set<String> NOUNS = new HashSet<>();

  static {
    Vocabulary.rows(EnglishVerbs.class, "english-verbs.csv").forEach(EnglishVerbs::register);
  }

  private EnglishVerbs() {}

  private static void register(CSVRecord row) {
    String verb = row.get("verb");
    Inflection forms = Inflection.of(verb);
    register(THIRD, forms.third(), verb);
    register(PARTICIPLE, forms.participle(), verb);
    register(PAST, forms.past(), verb);
    if (row.get("ambiguous").equals("noun")) {
      NOUNS.addAll(forms.third());
    }
  }

  private static void register(Map<String, String> bases, List<String> forms, String verb) {
    forms.forEach(form -> bases.putIfAbsent(form, verb));
  }

  /** The verb that {@code form} is the third person of. */
  static Optional<String> ofThird(String form) {
    return Optional.ofNullable(THIRD.get(form));
  }

  /** The verb that {@code form} is the present participle of. */
  static Optional<String> ofParticiple(String form) {
    return Optional.ofNullable(PARTICIPLE.get(form));
  }

  /** The verb that {@code form} is a past form of. */
  static Optional<String> ofPast(String form) {
    return Optional.ofNullable(PAST.get(form));
  }

  /** Whether {@code form}, in lower case, is an inflected form of a verb: "urges", "recalling". */
  public static boolean isForm(String form) {
    return THIRD.containsKey(form) || PARTICIPLE.containsKey(form) || PAST.containsKey(form);
  }

  /** Whether a third-person form is a plural noun as well: "measures". */
  static boolean mayBeNoun(String third) {
    return NOUNS.contains(third);
  }
}
