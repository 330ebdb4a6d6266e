package org.resolute.models.verbs;

import java.util.Optional;
import java.util.Set;
import org.resolute.corpus.Section;
import org.resolute.models.verbs.Act.Range;
import org.resolute.models.verbs.VerbForm.Mood;
import org.resolute.models.words.Words;

/**
 * Finds the first act of a sentence.
 *
 * <ol>
 *   <li>a form at the head: "Also urges", "Deeply concerned"
 *   <li>after the name of the speaker: "The Council further notes", "We commit to"
 *   <li>after an opening phrase: "Pending their arrival, requests the Office"
 *   <li>by the general rule for verbs that are not listed
 *   <li>a form that character recognition has misread
 * </ol>
 */
final class HeadReader {

  private static final Set<String> AFTER_PAST =
      Set.of("the", "that", "to", "its", "of", "all", "upon", "a", "an", "with");

  private final VerbVocabulary vocabulary;
  private final Markers markers;
  private final SpeakingReader speaking;
  private final Misprints misprints;
  private final ActBuilder builder;
  private final Boundary boundary;

  HeadReader(
      VerbVocabulary vocabulary,
      Markers markers,
      SpeakingReader speaking,
      ActBuilder builder,
      Boundary boundary) {
    this.vocabulary = vocabulary;
    this.markers = markers;
    this.speaking = speaking;
    this.misprints = new Misprints(vocabulary);
    this.builder = builder;
    this.boundary = boundary;
  }

  /**
   * The first act of {@code sentence}.
   *
   * @param governed whether a chapeau governs the clause, so that only a third-person verb is its
   *     own
   */
  Optional<Act> read(Words words, Range sentence, Section section, boolean governed) {
    int first = firstWord(words, sentence);
    if (first >= sentence.to()) {
      return Optional.empty();
    }
    Optional<Act> head = atHead(words, afterMarkers(words, first), section, governed);
    if (head.isPresent()) {
      return head;
    }
    Optional<Act> reported = reported(words, first, section);
    if (reported.isPresent()) {
      return reported;
    }
    Optional<Act> spoken = speaking.read(words, first, sentence, section);
    if (spoken.isPresent()) {
      return spoken;
    }
    Optional<Act> opened =
        section == Section.PREAMBULAR ? Optional.empty() : afterOpening(words, first, sentence);
    return opened.isPresent() || governed
        ? opened
        : longTail(words, first, section).or(() -> misprinted(words, first));
  }

  /** After "In this regard," and the like. */
  private int afterMarkers(Words words, int first) {
    int at = markers.after(words, first);
    return at > first && words.is(at, ",") ? markers.after(words, at + 1) : at;
  }

  private static int firstWord(Words words, Range sentence) {
    int i = sentence.from();
    while (i < sentence.to() && !opens(words, i)) {
      i++;
      if (words.is(i + 1, ")") && words.is(i - 1, "(")) {
        i += 2;
      }
    }
    return i;
  }

  /** Not a mark, a stray number or the "and" of a paragraph that goes on with another. */
  private static boolean opens(Words words, int i) {
    return words.isWord(i)
        && !Character.isDigit(words.form(i).charAt(0))
        && !(words.is(i, "and") && i == 0);
  }

  private Optional<Act> atHead(Words words, int i, Section section, boolean governed) {
    return vocabulary
        .actingAt(words, i)
        .filter(m -> admits(words, m, section, governed))
        .map(m -> builder.act(words, m));
  }

  /** "Decided to meet every year": an item of a decision, which is told in the past. */
  private Optional<Act> reported(Words words, int first, Section section) {
    if ((section != Section.OPERATIVE && section != Section.OTHER) || !words.isCapital(first)) {
      return Optional.empty();
    }
    return vocabulary
        .pastAt(words, markers.after(words, first))
        .filter(m -> AFTER_PAST.contains(words.form(markers.after(words, m.to()))))
        .map(m -> builder.act(words, m));
  }

  private boolean admits(Words words, VerbMatch match, Section section, boolean governed) {
    if (match.form().mood() == Mood.THIRD) {
      boolean pause = words.is(match.to(), ",") || words.is(match.to(), ":");
      return (pause && !governed) || !boundary.readsAsNoun(words, match);
    }
    return !governed || (section == Section.PREAMBULAR && isOwn(words, match));
  }

  /** "considering that ports differ", below "Recalling:": a verb by which only the body speaks. */
  private boolean isOwn(Words words, VerbMatch match) {
    VerbEntry entry = match.form().entry();
    boolean speaks =
        entry.verbClass() == VerbClass.ASSERTIVE || entry.verbClass() == VerbClass.EXPRESSIVE;
    return match.form().mood() == Mood.PARTICIPLE
        && speaks
        && (!entry.mayBeAction() || words.is(markers.after(words, match.to()), "that"));
  }

  private Optional<Act> afterOpening(Words words, int first, Range sentence) {
    for (int i = first + 1; i < sentence.to(); i++) {
      if (!words.is(i, ",") || words.isAside(i)) {
        continue;
      }
      int at = markers.after(words, i + 1);
      Optional<VerbMatch> match =
          vocabulary
              .actingAt(words, at)
              .filter(m -> m.form().mood() == Mood.THIRD && !boundary.readsAsNoun(words, m));
      if (match.isPresent()) {
        return match.map(m -> builder.act(words, m));
      }
    }
    return Optional.empty();
  }

  /** "Recailing its resolution", "CONGRATULATE S the staff". */
  private Optional<Act> misprinted(Words words, int first) {
    return misprints.at(words, markers.after(words, first)).map(m -> builder.act(words, m));
  }

  private Optional<Act> longTail(Words words, int first, Section section) {
    int i = markers.after(words, first);
    Optional<LongTail.Unlisted> verb =
        switch (section) {
          case PREAMBULAR -> LongTail.preambular(words, i, markers);
          case OPERATIVE -> LongTail.operative(words, i, markers);
          default -> Optional.empty();
        };
    return verb.map(v -> builder.unlisted(words, v.verb(), v.mood(), i, v.to()));
  }
}
