package org.resolute.models.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolute.corpus.Section;
import org.resolute.models.verbs.Act.Range;
import org.resolute.models.verbs.VerbForm.Mood;
import org.resolute.models.words.Words;

/** Finds the acts of a clause, in the order of the text. Keeps no state. */
final class ActFinder {

  private final VerbVocabulary vocabulary;
  private final Markers markers;
  private final Speakers speakers;
  private final ActBuilder builder;
  private final Boundary boundary;
  private final Participles participles;
  private final HeadReader heads;
  private final ModalReader modals;

  ActFinder(VerbVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.markers = Markers.standard();
    this.speakers = Speakers.standard();
    this.builder = new ActBuilder(vocabulary, markers);
    this.boundary = new Boundary(vocabulary, markers);
    this.participles = new Participles(boundary, markers);
    this.heads =
        new HeadReader(
            vocabulary,
            markers,
            new SpeakingReader(vocabulary, markers, speakers, builder),
            builder,
            boundary);
    this.modals = new ModalReader(vocabulary, markers);
  }

  Markers markers() {
    return markers;
  }

  /** The acts of a clause; none where it is governed by a chapeau and has none of its own. */
  List<Act> find(Words words, Section section, boolean governed) {
    List<Act> acts = new ArrayList<>(4);
    for (Range sentence : Sentences.of(words)) {
      Optional<Act> head = heads.read(words, sentence, section, governed);
      if (head.isPresent()) {
        acts.add(head.get());
        coordinated(words, sentence, head.get(), section, acts);
      } else if (!governed) {
        acts.addAll(modals.read(words, sentence));
      }
    }
    return acts.isEmpty() && !governed ? imperative(words, section) : acts;
  }

  /** "Mandate peacekeeping missions …": an item of a statement whose chapeau is not at hand. */
  private List<Act> imperative(Words words, Section section) {
    int first = 0;
    while (first < words.size() && !words.isWord(first)) {
      first++;
    }
    return section != Section.STATEMENT
        ? List.of()
        : vocabulary
            .plainAt(words, first)
            .filter(m -> m.form().entry().verbClass() == VerbClass.DIRECTIVE)
            .map(m -> List.of(builder.act(words, m)))
            .orElse(List.of());
  }

  private void coordinated(Words words, Range sentence, Act head, Section section, List<Act> acts) {
    Act last = head;
    for (int i = head.complement(); i < sentence.to(); i++) {
      if (words.isAside(i)) {
        Optional<Act> option = option(words, i, last);
        if (option.isPresent()) {
          last = option.get();
          acts.add(last);
          i = last.complement() - 1;
        }
        continue;
      }
      Optional<Act> next = next(words, i, last, head.mood(), section);
      if (next.isPresent()) {
        last = next.get();
        acts.add(last);
        i = Math.max(i, last.complement() - 1);
      }
    }
  }

  /** "[Urges] [Calls upon] all States": the second of two options for one verb. */
  private Optional<Act> option(Words words, int i, Act last) {
    boolean opens = words.is(i, "[") && words.is(i - 1, "]") && i - 1 == last.to();
    return opens
        ? vocabulary
            .actingAt(words, markers.after(words, i + 1))
            .filter(m -> words.is(m.to(), "]"))
            .map(m -> builder.act(words, m))
        : Optional.empty();
  }

  private Optional<Act> next(Words words, int i, Act last, Mood mood, Section section) {
    Optional<VerbMatch> match =
        mood == Mood.BASE ? vocabulary.plainAt(words, i) : vocabulary.actingAt(words, i);
    if (mood == Mood.PAST) {
      match = vocabulary.pastAt(words, i);
    }
    return match
        .filter(m -> !m.form().leadOnly() && admits(words, m, last.complement(), mood, section))
        .map(m -> builder.act(words, m));
  }

  private boolean admits(Words words, VerbMatch match, int since, Mood mood, Section section) {
    return switch (match.form().mood()) {
      case THIRD ->
          section != Section.PREAMBULAR
              && (boundary.admitsThird(words, match, since) || spoken(words, match));
      case PARTICIPLE ->
          (section == Section.PREAMBULAR || mood == Mood.PARTICIPLE)
              ? participles.admitsInPreamble(words, match, since)
              : participles.admitsInOperative(words, match, since);
      case BASE -> boundary.admitsPlain(words, match, since);
      case PAST, MODAL ->
          boundary.before(words, match.from()) != Boundary.Kind.NONE && !words.is(match.to(), "by");
    };
  }

  /** ", and the Council further notes". */
  private boolean spoken(Words words, VerbMatch match) {
    int name = markers.before(words, match.from());
    int before = speakers.before(words, name);
    return before < name
        && !boundary.readsAsNoun(words, match)
        && (words.is(before - 1, ",") || words.is(before - 1, "and") || words.is(before - 1, ";"))
        && !words.is(before - 2, "that");
  }
}
