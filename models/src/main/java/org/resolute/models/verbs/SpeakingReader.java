package org.resolute.models.verbs;

import java.util.Optional;
import java.util.Set;
import org.resolute.corpus.Section;
import org.resolute.models.verbs.Act.Range;
import org.resolute.models.verbs.VerbForm.Mood;
import org.resolute.models.words.Words;

/**
 * Finds the first act of a sentence that names who acts.
 *
 * <p>"The Council further notes" is {@code note}, "We commit to" {@code commit}. "At its third
 * plenary meeting, the General Assembly, recalling its resolution 7/1, decided to meet" is told in
 * the past: its act is the finite verb, {@code decide}.
 */
final class SpeakingReader {

  /** How far from the head of a sentence a name may stand that no comma sets off, in words. */
  private static final int LONGEST_OPENING = 8;

  private static final Set<String> OPENERS = Lists.named("openers");
  private static final Set<String> RELATIVES = Lists.named("subordinators");

  private final VerbVocabulary vocabulary;
  private final Markers markers;
  private final Speakers speakers;
  private final ActBuilder builder;

  SpeakingReader(
      VerbVocabulary vocabulary, Markers markers, Speakers speakers, ActBuilder builder) {
    this.vocabulary = vocabulary;
    this.markers = markers;
    this.speakers = speakers;
    this.builder = builder;
  }

  /** The first act after the name of a speaker; empty where none is named. */
  Optional<Act> read(Words words, int first, Range sentence, Section section) {
    boolean told = words.is(first, "at");
    int opening = OPENERS.contains(words.form(first)) ? first + LONGEST_OPENING : first;
    for (int i = first; i < sentence.to(); i++) {
      boolean parted = i == first || (words.is(i - 1, ",") && !words.isAside(i));
      if (!parted && i < opening && RELATIVES.contains(words.form(i))) {
        opening = i;
      }
      if (!parted && (i >= opening || !words.is(i, "the"))) {
        continue;
      }
      if (words.is(i, "we")) {
        return plainAfter(words, i + 1, sentence);
      }
      int after = speakers.afterFullName(words, i);
      if (after > i) {
        Optional<Act> act =
            parted ? spoken(words, after, sentence, section, told) : third(words, after);
        if (act.isPresent()) {
          return act;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Act> spoken(
      Words words, int after, Range sentence, Section section, boolean told) {
    boolean past = told || (section != Section.PREAMBULAR && having(words, after));
    Optional<Act> act = past ? told(words, after, sentence) : Optional.empty();
    return act.isPresent() ? act : actAfter(words, after, sentence, section);
  }

  /** "The Council, having met": what is told next is what counts. */
  private boolean having(Words words, int after) {
    return words.is(after, ",") && words.is(markers.after(words, after + 1), "having");
  }

  /** "In this context the Council recalls": right behind a name that no comma sets off. */
  private Optional<Act> third(Words words, int after) {
    return vocabulary
        .actingAt(words, markers.after(words, after))
        .filter(m -> m.form().mood() == Mood.THIRD && !m.form().entry().mayBeNoun())
        .map(m -> builder.act(words, m));
  }

  /** "the General Assembly, on the proposal of its President, decided": the first past form. */
  private Optional<Act> told(Words words, int after, Range sentence) {
    Optional<Act> act = past(words, markers.after(words, after));
    for (int i = after; i < sentence.to() && act.isEmpty(); i++) {
      if (words.is(i, ",") && !words.isAside(i)) {
        act = past(words, markers.after(words, afterAsides(words, i + 1)));
      }
    }
    return act;
  }

  private static int afterAsides(Words words, int i) {
    int at = i;
    while (words.isAside(at)) {
      at++;
    }
    return at;
  }

  /** "decided", "it was stressed". */
  private Optional<Act> past(Words words, int i) {
    int form = words.is(i, "was") && words.is(i - 1, "it") ? markers.after(words, i + 1) : i;
    return vocabulary
        .pastAt(words, form)
        .filter(m -> !words.is(m.to(), "by"))
        .map(m -> builder.act(words, m));
  }

  private Optional<Act> actAfter(Words words, int after, Range sentence, Section section) {
    int i = markers.after(words, after);
    if (words.is(i, "will") || words.is(i, "shall")) {
      return remaining(words, markers.after(words, i + 1));
    }
    boolean parted = words.is(after, ",");
    Optional<VerbMatch> match =
        vocabulary.actingAt(words, i).filter(m -> m.form().mood() == Mood.THIRD || parted);
    if (match.isEmpty() && parted) {
      match = vocabulary.actingAt(words, markers.after(words, after + 1));
    }
    if (match.isPresent()) {
      return match.map(m -> builder.act(words, m));
    }
    return parted
        ? unlisted(words, markers.after(words, after + 1)).or(() -> parted(words, after, sentence))
        : section == Section.PREAMBULAR ? Optional.empty() : past(words, i);
  }

  /** "The Committee, for the sake of order, adopts": the first listed verb after a comma. */
  private Optional<Act> parted(Words words, int after, Range sentence) {
    for (int i = after + 1; i < sentence.to(); i++) {
      if (words.is(i - 1, ",") && !words.isAside(i)) {
        Optional<VerbMatch> match =
            vocabulary
                .actingAt(words, markers.after(words, i))
                .filter(m -> m.form().mood() == Mood.THIRD && !m.form().entry().mayBeNoun());
        if (match.isPresent()) {
          return match.map(m -> builder.act(words, m));
        }
      }
    }
    return Optional.empty();
  }

  /** "The Committee, having analysed the offers, …". */
  private Optional<Act> unlisted(Words words, int i) {
    return LongTail.preambular(words, i, markers)
        .filter(v -> words.is(i, "having"))
        .map(v -> builder.unlisted(words, v.verb(), v.mood(), i, v.to()));
  }

  /** "The Council will remain seized": what a body will do else is news of it, and no act. */
  private Optional<Act> remaining(Words words, int i) {
    return vocabulary
        .plainAt(words, i)
        .filter(m -> words.is(i, "remain"))
        .map(m -> builder.act(words, m));
  }

  /** "We, the parties, also commit to": the first plain form after "We". */
  private Optional<Act> plainAfter(Words words, int from, Range sentence) {
    int i = markers.after(words, from);
    if (words.is(i, ",")) {
      int end = i + 1;
      while (end < sentence.to()
          && !(words.is(end, ",")
              && vocabulary.plainAt(words, markers.after(words, end + 1)).isPresent())) {
        end++;
      }
      i = markers.after(words, end + 1);
    }
    if (words.is(i, "will") || words.is(i, "shall") || words.is(i, "have") || words.is(i, "must")) {
      i = markers.after(words, i + 1);
    }
    return vocabulary.plainAt(words, i).map(m -> builder.act(words, m));
  }
}
