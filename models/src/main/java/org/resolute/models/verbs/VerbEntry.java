package org.resolute.models.verbs;

import java.util.List;
import java.util.Set;

/**
 * A verb of the vocabulary: one row of {@code verbs.csv}.
 *
 * @param verb canonical form: {@code call upon}
 * @param third third-person forms: {@code calls upon}, {@code calls on}
 * @param participle preambular forms: {@code calling upon}; of a state, {@code concerned}
 * @param base plain forms, as after "We": {@code call upon}
 * @param past past forms, as in reports and in the passive: {@code called upon}
 * @param leadOnly forms that count at the head of a clause alone: {@code calls}
 * @param ambiguous what else a form may be
 * @param force 0 to 5
 * @param verbClass what kind of act it performs
 * @param asks whether it has an addressee, and how it names it
 * @param example a sentence of our own whose lead verb it is
 */
public record VerbEntry(
    String verb,
    List<String> third,
    List<String> participle,
    List<String> base,
    List<String> past,
    List<String> leadOnly,
    Set<Ambiguity> ambiguous,
    int force,
    VerbClass verbClass,
    Asks asks,
    String example) {

  /** How a verb names whom it addresses. */
  public enum Asks {
    /** It asks nobody. */
    NONE,
    /** As its object: "urges States to …", or as the subject of "that": "demands that States …". */
    ASK,
    /** After "to": "appeals to States to …". */
    TO,
    /** After "of": "draws the attention of States to …". */
    OF
  }

  /** What a form of the verb may be where the body does not act by it. */
  public enum Ambiguity {
    /** A noun: "the requests of States". */
    NOUN,
    /** What somebody else should do or does: "by encouraging employers". */
    ACTION,
    /** That so often that it counts at the head of a sentence alone: "which identifies goals". */
    HEAD
  }

  public VerbEntry {
    third = List.copyOf(third);
    participle = List.copyOf(participle);
    base = List.copyOf(base);
    past = List.copyOf(past);
    leadOnly = List.copyOf(leadOnly);
    ambiguous = Set.copyOf(ambiguous);
    if (verb.isEmpty() || force < 0 || force > 5) {
      throw new IllegalArgumentException("verbs.csv, " + verb + ": no verb, or force " + force);
    }
  }

  /** Whether a form may also be a noun. */
  boolean mayBeNoun() {
    return ambiguous.contains(Ambiguity.NOUN);
  }

  boolean isDirective() {
    return verbClass == VerbClass.DIRECTIVE;
  }

  /** Whether its participle may tell what somebody else does. */
  boolean mayBeAction() {
    return ambiguous.contains(Ambiguity.ACTION);
  }

  /** Whether it counts at the head of a sentence alone, in any form. */
  boolean atHeadOnly() {
    return ambiguous.contains(Ambiguity.HEAD);
  }
}
