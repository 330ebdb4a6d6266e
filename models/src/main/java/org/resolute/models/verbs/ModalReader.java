package org.resolute.models.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolute.models.verbs.Act.Range;
import org.resolute.models.verbs.VerbForm.Mood;
import org.resolute.models.words.Words;

/**
 * Reads recommendation prose: "States parties should …", "The Office is requested to …", "It is
 * recommended that …", "States may wish to …".
 *
 * <p>Only the main clause counts: a "should" below "that" or "which" is not the body's.
 */
final class ModalReader {

  private static final Set<String> OPENERS = Lists.named("openers");

  private static final Set<String> PREPOSITIONS = Lists.named("prepositions");

  private static final Set<String> SUBORDINATORS = Lists.named("subordinators");

  private static final Set<String> CONDITIONS = Set.of("unless", "although", "while", "until");

  private static final Set<String> BE = Set.of("are", "is", "be", "were", "was");

  private static final Map<String, String> MODALS =
      Map.of("should", "should", "shall", "shall", "must", "must", "may", "may", "ought", "should");

  private final VerbVocabulary vocabulary;
  private final Markers markers;

  ModalReader(VerbVocabulary vocabulary, Markers markers) {
    this.vocabulary = vocabulary;
    this.markers = markers;
  }

  /** The acts of a sentence; none where it is no recommendation. */
  List<Act> read(Words words, Range sentence) {
    List<Act> acts = new ArrayList<>(2);
    int from = subjectStart(words, sentence);
    for (int i = from; i < sentence.to(); i++) {
      if (words.isAside(i)) {
        continue;
      }
      Optional<Act> act = at(words, i);
      if (act.isEmpty()) {
        continue;
      }
      if (acts.isEmpty()) {
        if (i == from || subordinate(words, from, i)) {
          return List.of();
        }
        acts.add(with(act.get(), new Range(from, i)));
      } else if (coordinated(words, act.get().from())) {
        acts.add(with(act.get(), acts.get(0).subject().orElseThrow()));
      } else {
        continue;
      }
      i = act.get().complement() - 1;
    }
    return acts;
  }

  private Optional<Act> at(Words words, int i) {
    String verb = MODALS.get(words.form(i));
    boolean month = words.is(i, "may") && words.isCapital(i);
    if (verb != null && !month) {
      return words.is(i + 1, "be")
          ? passive(words, i, i + 2).or(() -> Optional.of(modal(verb, i)))
          : Optional.of(modal(verb, i));
    }
    return BE.contains(words.form(i)) ? passive(words, i, i + 1) : Optional.empty();
  }

  private Act modal(String verb, int i) {
    return new Act(
        verb, vocabulary.entry(verb), Mood.MODAL, i, i + 1, i + 1, Optional.empty(), false);
  }

  /** "are also encouraged to", "is recommended that". */
  private Optional<Act> passive(Words words, int from, int i) {
    return words.is(i, "hereby") ? performed(words, from, i + 1) : asked(words, from, i);
  }

  /** "are hereby superseded". */
  private Optional<Act> performed(Words words, int from, int i) {
    return EnglishVerbs.ofPast(words.form(i))
        .map(
            verb ->
                new Act(
                    verb,
                    vocabulary.entry(verb),
                    Mood.MODAL,
                    from,
                    i + 1,
                    i + 1,
                    Optional.empty(),
                    false));
  }

  private Optional<Act> asked(Words words, int from, int i) {
    return vocabulary
        .pastAt(words, markers.after(words, i))
        .filter(m -> m.form().entry().verbClass() == VerbClass.DIRECTIVE)
        .filter(m -> continues(words, markers.after(words, m.to())))
        .map(m -> passive(words, from, m));
  }

  private static boolean continues(Words words, int i) {
    return words.is(i, "to")
        || words.is(i, "that")
        || words.is(i, ",")
        || words.is(i, ":")
        || words.is(i, "not");
  }

  private Act passive(Words words, int from, VerbMatch match) {
    VerbEntry entry = match.form().entry();
    int to = words.is(match.to(), "to") ? match.to() + 1 : match.to();
    return new Act(
        entry.verb(),
        Optional.of(entry),
        Mood.MODAL,
        from,
        to,
        match.to(),
        Optional.empty(),
        false);
  }

  private static Act with(Act a, Range subject) {
    return new Act(
        a.verb(),
        a.entry(),
        a.mood(),
        a.from(),
        a.to(),
        a.complement(),
        Optional.of(subject),
        a.renews());
  }

  private boolean coordinated(Words words, int i) {
    int at = markers.beforeWithCommas(words, i);
    return words.is(at - 1, "and") || words.is(at - 1, ",") || words.is(at - 1, "or");
  }

  /** Where the main clause begins: after "In order to prevent harm, ". */
  private static int subjectStart(Words words, Range sentence) {
    int from = sentence.from();
    while (from < sentence.to()
        && (!words.isWord(from) || Character.isDigit(words.form(from).charAt(0)))) {
      from++;
    }
    if (!OPENERS.contains(words.form(from))) {
      return from;
    }
    int start = from;
    boolean subordinate = false;
    for (int i = from; i < sentence.to(); i++) {
      subordinate |=
          (SUBORDINATORS.contains(words.form(i)) && !isDeterminer(words, i) && !restricts(words, i))
              || CONDITIONS.contains(words.form(i));
      boolean finite = MODALS.containsKey(words.form(i)) || BE.contains(words.form(i));
      if (finite && !subordinate) {
        return start;
      }
      if (words.is(i, ",")
          && !words.isAside(i)
          && !MODALS.containsKey(words.form(i + 1))
          && !BE.contains(words.form(i + 1))) {
        start = i + 1;
        subordinate = false;
      }
    }
    return start;
  }

  /** "States that have", "Parties which are": says which of them are meant. */
  private static boolean restricts(Words words, int i) {
    return words.is(i + 1, "have") || words.is(i + 1, "has") || words.is(i + 1, "are");
  }

  /** "holding that function", "in that case". */
  private static boolean isDeterminer(Words words, int i) {
    String before = words.form(i - 1);
    return words.is(i, "that")
        && (PREPOSITIONS.contains(before) || (before.endsWith("ing") && !OPENERS.contains(before)))
        && words.isWord(i + 1)
        && !words.is(i + 1, "the");
  }

  /** Whether "that", "which" or the like stands before the modal, conditions of a subject apart. */
  private static boolean subordinate(Words words, int from, int modal) {
    for (int i = from; i < modal; i++) {
      if (SUBORDINATORS.contains(words.form(i)) && !words.isAside(i) && !isDeterminer(words, i)) {
        if (!restricts(words, i)) {
          return true;
        }
      }
    }
    return false;
  }
}
