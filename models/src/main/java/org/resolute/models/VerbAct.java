package org.resolute.models;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.resolute.corpus.Span;

/**
 * One act of the speaking body: in "Strongly urges all States to cooperate", the verb {@code urge},
 * the surface {@code Strongly urges}, force 4, the addressee {@code all States}.
 *
 * @param verb canonical form: {@code call upon}
 * @param surface as printed, markers included; of an inherited act, as the chapeau prints it
 * @param span where {@code surface} stands in the clause's text; {@code [0, 0)} of an inherited act
 * @param force 0 (no action asked) to 5 (decides, demands)
 * @param inherited whether the verb is the chapeau's
 * @param emphasis adverbs that strengthen it: {@code strongly}
 * @param repetition markers that the act repeats another: {@code reiterate}, {@code once again}
 * @param listed whether the vocabulary has the verb; if not, a general rule found it
 * @param addressees whom the act asks, in the order of the text
 */
public record VerbAct(
    String verb,
    String surface,
    Span span,
    int force,
    boolean inherited,
    List<String> emphasis,
    List<String> repetition,
    boolean listed,
    List<Addressee> addressees)
    implements Serializable {

  public VerbAct {
    Objects.requireNonNull(verb);
    Objects.requireNonNull(surface);
    Objects.requireNonNull(span);
    if (force < 0 || force > 5) {
      throw new IllegalArgumentException("force of " + verb + " is not 0 to 5: " + force);
    }
    emphasis = List.copyOf(emphasis);
    repetition = List.copyOf(repetition);
    addressees = List.copyOf(addressees);
  }

  /** The same act as an item below it has it, asked of {@code others}. */
  public VerbAct inheritedWith(List<Addressee> others) {
    return new VerbAct(
        verb, surface, new Span(0, 0), force, true, emphasis, repetition, listed, others);
  }
}
