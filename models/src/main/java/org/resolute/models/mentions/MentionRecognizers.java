package org.resolute.models.mentions;

import java.util.List;
import org.resolute.models.MentionRecognizer;

/**
 * The recognisers by name.
 *
 * <p>{@code MentionRecognizers.of(List.of("rules"))} marks names, references and dates by gazetteer
 * and grammar. Of several, the mentions of the first come first where they overlap.
 */
public final class MentionRecognizers {

  /** The recognisers that are used unless others are asked for. */
  public static final List<String> DEFAULT = List.of("rules");

  /** All names. */
  public static final List<String> NAMES = List.of("rules", "opennlp", "corenlp-crf", "corenlp");

  private MentionRecognizers() {}

  /**
   * The recogniser, or the combination of recognisers, with these names.
   *
   * @throws IllegalArgumentException if a name is unknown or its model is not there; the message
   *     says what to do
   */
  public static MentionRecognizer of(List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          "No recogniser is named; name one or several of " + String.join(", ", NAMES) + ".");
    }
    return one(names.get(0));
  }

  private static MentionRecognizer one(String name) {
    return switch (name) {
      case "rules" -> new RuleRecognizer();
      case "opennlp", "corenlp-crf", "corenlp" ->
          throw new IllegalArgumentException(
              "The recogniser \"" + name + "\" is not in this build; use rules.");
      default ->
          throw new IllegalArgumentException(
              "There is no recogniser \""
                  + name
                  + "\"; use one of "
                  + String.join(", ", NAMES)
                  + ".");
    };
  }
}
