package org.resolute.models.verbs;

import java.util.Set;
import org.resolute.models.verbs.VerbForm.Mood;
import org.resolute.models.words.Words;

/**
 * Whether a form far from the head of a clause is an act of the body: whether it is coordinated
 * with the body's first verb, rather than with somebody else's.
 *
 * <p>"Welcomes the report, and in this regard requests the Office to continue": {@code requests}
 * follows a comma, "and" and a marker. "the Office, which welcomes visitors and requests fees": it
 * is coordinated with the verb of "which".
 */
final class Boundary {

  private static final Set<String> AFTER_NOUN = Lists.named("after-noun");

  private static final Set<String> RELATIVES = Set.of("which", "that", "who");

  private static final Set<String> COORDINATORS = Set.of("and", "but", "or", "as", "&");

  private final VerbVocabulary vocabulary;
  private final Markers markers;

  Boundary(VerbVocabulary vocabulary, Markers markers) {
    this.vocabulary = vocabulary;
    this.markers = markers;
  }

  /** What parts a form from what precedes it. */
  enum Kind {
    NONE,
    /** A comma or semicolon. */
    COMMA,
    /** "and" after a comma. */
    COMMA_AND,
    /** "and" alone. */
    AND,
    /** "while". */
    WHILE
  }

  /** What parts the form at {@code i} from what precedes it. */
  Kind before(Words words, int i) {
    int at = markers.beforeWithCommas(words, i);
    if (words.is(at, "while") || words.is(at, "whilst")) {
      return Kind.WHILE;
    }
    String previous = words.form(at - 1);
    if (previous.equals(",") || previous.equals(";")) {
      return COORDINATORS.contains(words.form(at - 2)) ? Kind.COMMA_AND : Kind.COMMA;
    }
    if (!COORDINATORS.contains(previous)) {
      return Kind.NONE;
    }
    String earlier = words.form(at - 2);
    return earlier.equals(",") || earlier.equals(";") ? Kind.COMMA_AND : Kind.AND;
  }

  /**
   * Whether a third-person form at a boundary is the body's act; {@code since} is its last act's
   * end.
   */
  boolean admitsThird(Words words, VerbMatch match, int since) {
    Kind kind = before(words, match.from());
    if (kind == Kind.NONE
        || kind == Kind.WHILE
        || match.form().entry().atHeadOnly()
        || readsAsNoun(words, match)) {
      return false;
    }
    return kind == Kind.COMMA_AND || !followsRelative(words, match.from(), since, kind);
  }

  /** Whether a form that may be a noun is one here: "and requests from States". */
  boolean readsAsNoun(Words words, VerbMatch match) {
    if (!match.form().entry().mayBeNoun() || match.to() - match.from() > 1) {
      return false;
    }
    int next = markers.surfaceEnd(words, match.to());
    if (words.is(next, "and")
        && vocabulary.actingAt(words, markers.after(words, next + 1)).isPresent()) {
      return false;
    }
    if (words.is(next, ",") && markers.after(words, next) > next) {
      return false;
    }
    return !(words.is(next, "to") && takesTo(match.form().entry()))
        && AFTER_NOUN.contains(words.form(next));
  }

  /** "appeals to donors", "pledges to work". */
  private static boolean takesTo(VerbEntry entry) {
    return entry.asks() == VerbEntry.Asks.TO || entry.verbClass() == VerbClass.COMMITMENT;
  }

  /** "which recalls the report and requests": a verb of "which", and no comma since. */
  private boolean followsRelative(Words words, int at, int since, Kind kind) {
    for (int i = at - 1; i >= since; i--) {
      if (kind == Kind.AND && (words.is(i, ",") || words.is(i, ";"))) {
        return false;
      }
      if (RELATIVES.contains(words.form(i))) {
        int verb = markers.after(words, i + 1);
        if (kind == Kind.AND && words.is(i, "that") && anybodys(words, at)) {
          return true;
        }
        boolean acts =
            vocabulary.actingAt(words, verb).filter(m -> m.form().mood() == Mood.THIRD).isPresent();
        if (acts
            || (kind == Kind.AND
                && words.form(verb).endsWith("s")
                && !words.isCapital(verb)
                && !words.is(i, "that"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "that sharing is lawful and takes privacy into account": what anybody does. */
  private boolean anybodys(Words words, int at) {
    return vocabulary
        .actingAt(words, at)
        .filter(m -> m.form().entry().mayBeAction() && !m.form().entry().isDirective())
        .isPresent();
  }

  /** Whether a plain form at a boundary of a declaration is the speakers' act. */
  boolean admitsPlain(Words words, VerbMatch match, int since) {
    Kind kind = before(words, match.from());
    VerbEntry entry = match.form().entry();
    if (spokenByUs(words, match.from())) {
      return true;
    }
    if (kind == Kind.NONE
        || entry.atHeadOnly()
        || (entry.mayBeNoun() && readsAsNoun(words, match))) {
      return false;
    }
    boolean sure = kind == Kind.COMMA_AND && (!entry.mayBeAction() || entry.isDirective());
    return sure || !infinitiveWithin(words, since, match.from());
  }

  /**
   * ", and to that end we commit": "we" where a sentence goes on, not in "the goals that we set".
   */
  private boolean spokenByUs(Words words, int form) {
    int we = markers.beforeWithCommas(words, form) - 1;
    return words.is(we, "we") && before(words, we) != Kind.NONE;
  }

  /** Whether "to" and a verb stand there, which a plain form may go on with. */
  private static boolean infinitiveWithin(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, "to") && !words.isCapital(i + 1) && !words.is(i + 1, "the")) {
        return true;
      }
    }
    return false;
  }
}
