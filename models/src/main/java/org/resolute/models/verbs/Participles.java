package org.resolute.models.verbs;

import java.util.Set;
import org.resolute.models.verbs.Boundary.Kind;
import org.resolute.models.words.Words;

/**
 * Whether a participle far from the head of a clause is the body's, or says what somebody else
 * does.
 *
 * <p>"Recognizing the use of open data, and encouraging its release" is the body's; "by opening
 * data, training inspectors and encouraging audits" is not.
 */
final class Participles {

  private static final Set<String> AFTER_STATE = Lists.named("after-state");
  private static final Set<String> PREPOSITIONS = Lists.named("prepositions");
  private static final Set<String> MEETINGS = Lists.named("meetings");
  private static final Set<String> MANNER = Set.of("by", "through", "in", "while", "including");
  private static final Set<String> NO_GERUNDS = Lists.named("no-gerunds");
  private static final Set<String> GERUND_NOUNS = Lists.named("gerund-nouns");
  private static final Set<String> LED_BY =
      Set.of("and", "or", "by", "through", "including", "also", "of", "in", "for");

  private final Boundary boundary;
  private final Markers markers;

  Participles(Boundary boundary, Markers markers) {
    this.boundary = boundary;
    this.markers = markers;
  }

  /** Whether a participle of a preambular clause is the body's; {@code since} ends its last act. */
  boolean admitsInPreamble(Words words, VerbMatch match, int since) {
    VerbEntry entry = match.form().entry();
    Kind kind = boundary.before(words, match.from());
    if (kind == Kind.NONE
        || !participates(entry)
        || !readsAsState(words, match)
        || ofMeeting(words, match, since, kind)) {
      return false;
    }
    if (markers.beforeWithCommas(words, match.from()) - 1 <= since) {
      return true;
    }
    boolean clear = states(words, match) || !goesOn(words, match, since, kind);
    if (!entry.mayBeAction()) {
      return clear || kind == Kind.COMMA_AND;
    }
    if (entry.verb().equals("take into account") || entry.verb().equals("bear in mind")) {
      boolean row = kind == Kind.COMMA && words.is(markers.after(words, match.to()), "that");
      return (row || kind == Kind.COMMA_AND || kind == Kind.AND) && clear;
    }
    return clear;
  }

  /** Whether a participle of an operative clause is the body's. */
  boolean admitsInOperative(Words words, VerbMatch match, int since) {
    VerbEntry entry = match.form().entry();
    Kind kind = boundary.before(words, match.from());
    if (kind == Kind.NONE
        || kind == Kind.AND
        || entry.mayBeAction()
        || !participates(entry)
        || !readsAsState(words, match)) {
      return false;
    }
    return states(words, match) || !goesOn(words, match, since, kind);
  }

  /** "Welcoming the meeting of keepers, guided by the theme of light": the meeting was. */
  private static boolean ofMeeting(Words words, VerbMatch match, int since, Kind kind) {
    boolean guided = words.is(match.to(), "by") && match.form().entry().verb().startsWith("be ");
    if (!guided || kind != Kind.COMMA) {
      return false;
    }
    for (int i = match.from() - 2; i >= since && !words.is(i, ","); i--) {
      if (MEETINGS.contains(words.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** Decisions are not taken in passing: "and establishing courts" is what others do. */
  private static boolean participates(VerbEntry entry) {
    return !entry.atHeadOnly() && entry.verbClass() != VerbClass.DECISION;
  }

  /** "and concerned that", but not "and persons concerned;". */
  private static boolean readsAsState(Words words, VerbMatch match) {
    String verb = match.form().entry().verb();
    String next = words.form(match.to());
    return switch (verb) {
      case "be committed", "be determined", "be resolved" -> next.equals("to");
      case "be guided", "be inspired", "be motivated" -> next.equals("by");
      default -> !verb.startsWith("be ") || AFTER_STATE.contains(next);
    };
  }

  /** "noting that", "recalling in this regard": nobody but the body speaks so. */
  private boolean states(Words words, VerbMatch match) {
    int next = markers.after(words, match.to());
    return words.is(next, "that") || next > match.to() || words.is(next, "its");
  }

  /** Whether the participle goes on with a list of what somebody does. */
  private boolean goesOn(Words words, VerbMatch match, int since, Kind kind) {
    int end = markers.beforeWithCommas(words, match.from()) - 1;
    if (kind == Kind.AND && gerundBefore(words, end, since, isOpen(match))) {
      return true;
    }
    while (kind != Kind.AND && end > since && !words.is(end, ",") && !words.is(end, ";")) {
      end--;
    }
    int start = end;
    while (start - 1 > since && (!words.is(start - 1, ",") || words.isAside(start - 1))) {
      start--;
    }
    while (start < end && LED_BY.contains(words.form(start))) {
      start++;
    }
    return start - 1 > since && opensWithGerund(words, start);
  }

  /** "training inspectors", but not "training and education". */
  private static boolean opensWithGerund(Words words, int i) {
    String form = words.form(i);
    return isGerund(form)
        || (GERUND_NOUNS.contains(form)
            && words.isWord(i + 1)
            && !LED_BY.contains(words.form(i + 1)));
  }

  /** Of "encouraging" and "supporting" anybody may be the subject, of "calling upon" few are. */
  private static boolean isOpen(VerbMatch match) {
    VerbEntry entry = match.form().entry();
    return entry.mayBeAction() && (!entry.isDirective() || entry.force() <= 1);
  }

  /** Whether "by promoting", "of addressing" stands between here and the last comma. */
  private static boolean gerundBefore(Words words, int at, int since, boolean anyLink) {
    Set<String> links = anyLink ? PREPOSITIONS : MANNER;
    for (int i = at; i > since && !words.is(i, ",") && !words.is(i, ";"); i--) {
      if (isGerund(words.form(i)) && links.contains(words.form(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGerund(String form) {
    return form.endsWith("ing")
        && form.length() > 5
        && !NO_GERUNDS.contains(form)
        && !GERUND_NOUNS.contains(form);
  }
}
