package org.resolute.models.themes;

import java.util.List;
import java.util.Objects;

/**
 * A theme, as its file describes it.
 *
 * @param id its name in the tables: {@code supply_chains}
 * @param title its name for readers: {@code Supply chains}
 * @param definition what a clause that carries it is about, in a sentence or two
 * @param cues groups of phrases that speak for it
 * @param counterCues groups of phrases that speak against it; a cue inside one is not heard
 * @param examples clauses that carry it
 * @param counterExamples clauses that do not, though they look like it
 */
public record Theme(
    String id,
    String title,
    String definition,
    List<CueGroup> cues,
    List<CueGroup> counterCues,
    List<String> examples,
    List<String> counterExamples) {

  public Theme {
    if (!Objects.requireNonNullElse(id, "").matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException(
          "id must be lower-case letters, digits and underscores, and begin with a letter: " + id);
    }
    title = Objects.requireNonNullElse(title, id);
    definition = Objects.requireNonNullElse(definition, "");
    cues = listOf(cues);
    counterCues = listOf(counterCues);
    examples = listOf(examples);
    counterExamples = listOf(counterExamples);
    if (cues.isEmpty()) {
      throw new IllegalArgumentException("theme " + id + " has no cues; give it at least one");
    }
  }

  /**
   * Phrases that speak alike.
   *
   * @param group its name, unique in the file: {@code principle}
   * @param weight how much one phrase speaks for the theme: 2 is enough alone, 1 needs another;
   *     below 0 it speaks against
   * @param phrases as {@code models/README.md} describes them: {@code not ~4 punish|penalize}
   * @param with phrases of which one must stand in the clause or its chapeau, too; empty where
   *     nothing is asked
   */
  public record CueGroup(String group, double weight, List<String> phrases, List<String> with) {

    public CueGroup {
      Objects.requireNonNull(group, "a cue group has no name; add \"group\"");
      phrases = listOf(phrases);
      with = listOf(with);
      if (phrases.isEmpty()) {
        throw new IllegalArgumentException("cue group " + group + " has no phrases");
      }
    }
  }

  private static <T> List<T> listOf(List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }
}
