package org.resolute.corpus.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resolute.corpus.Vocabulary;
import org.resolute.corpus.metadata.LetterheadPart.Kind;
import org.resolute.corpus.numbering.Label;

/** Tells what a line of a letterhead is, as a whole or part by part. */
final class LineReader {

  /** A letterhead is short; a longer line is a paragraph. */
  private static final int LONGEST = 400;

  private static final Set<String> FURNITURE =
      Vocabulary.rows(LineReader.class, "letterhead.csv").stream()
          .map(row -> row.get("line").toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /** "Resolution adopted by the General Assembly on 13 December 2019", "(Adopted at …)". */
  private static final Pattern ADOPTION =
      Pattern.compile(
          "[(\\[]?(?:(?i:resolutions?|decisions?|declaration|recommendations?) )?"
              + "(?i:adopted) (?i:by|at|on|without|in) .*+");

  /** "European Parliament resolution of 14 March 2035 on the protection of springs". */
  private static final Pattern DATED_TITLE =
      Pattern.compile(
          ".{0,80}?\\b(?i:resolution|recommendation|decision|position) (?i:of) (?=\\d)");

  /** "of 10 March 1973", "on 11 June 1993", the end of a line that was broken. */
  private static final Pattern DAY_OF_ADOPTION =
      Pattern.compile("(?:(?i:held )?(?i:of|on)|\\p{Ll}{2}) (?=\\d).*+");

  /** "Seventy-fourth session", "2021 session", "Tenth emergency special session". */
  static final Pattern SESSION =
      Pattern.compile(
          "(?:[A-Z][a-z]+(?:-[a-z]+)?(?: [a-z]+){0,3}|\\d{4}) session(?: \\([a-z]+\\))?\\*{0,2}"
              + "|(?i:organizational (?:session|meeting))|"
              + Ordinals.ORDINAL
              + " (?i:(?:regular |special )?(?:session|cycle))");

  /** "Agenda item 72 (b)", "Item 5 of the provisional agenda". */
  static final Pattern AGENDA_ITEM =
      Pattern.compile("(?:(?i:agenda )i|I)tems? (\\d.{0,60}?)(?: of the .{0,60}+)?\\*{0,2}");

  /** "Report of the Executive Director", "Note by the secretariat". */
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?i:report|note|memorandum|comments) (?i:of|by|from) the "
              + "(?i:secretary-general|secretariat|executive director|director-general|president"
              + "|executive secretary|bureau)\\*{0,2}");

  /** "Zero draft as of 3 May 2036", "Revised draft, 4 June 2036". */
  private static final Pattern DRAFT =
      Pattern.compile("(?:\\S{1,12} ){0,3}(?i:draft)(?i: as of| of| dated|,)? \\d.{5,40}+");

  /** "At its 25th plenary meeting, on 6 October 2016, the General Assembly decided …". */
  private static final Pattern MEETING =
      Pattern.compile("At (?:its|the) .{1,60}?(?:meetings?|session)\\b,? (?:held )?on \\d.*+");

  /** "I. Organization of the session": the first part of a report, no title of it. */
  private static final Pattern PART =
      Pattern.compile("[IVX]{1,5}\\. \\p{Lu}.{0,200}+|(?i:introduction|background|preamble|annex)");

  private LineReader() {}

  static List<LetterheadPart> read(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    int formula = GluedFormula.start(text);
    if (formula > 0) {
      List<LetterheadPart> parts = new ArrayList<>(read(text.substring(0, formula).strip()));
      String name = text.substring(formula);
      parts.add(new LetterheadPart(Kind.BODY, name, Bodies.named(name), Bodies.named(name)));
      return parts;
    }
    List<LetterheadPart> numbered = NumberLine.read(text);
    if (!numbered.isEmpty()) {
      return numbered;
    }
    Optional<LetterheadPart> whole = whole(text);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    if (isDatedTitle(text)) {
      return datedTitle(text);
    }
    return text.length() > LONGEST
        ? List.of(LetterheadPart.of(Kind.TITLE, text))
        : LineParts.read(text);
  }

  private static Optional<LetterheadPart> whole(String text) {
    if (FrontMatter.isStatementTitle(text)) {
      return Optional.of(LetterheadPart.of(Kind.STATEMENT_TITLE, text));
    }
    if (FrontMatter.introducesStatement(text) || MEETING.matcher(text).matches()) {
      return Optional.of(LetterheadPart.dated(Kind.INTRODUCTION, text));
    }
    if (ADOPTION.matcher(text).matches() || isDayOfAdoption(text)) {
      return Optional.of(LetterheadPart.dated(Kind.ADOPTION, text));
    }
    if (Sponsors.matches(text)) {
      return Optional.of(LetterheadPart.of(Kind.SPONSORS, text));
    }
    if (Dates.isLine(text) || text.startsWith("Distr") || isDatedDraft(text)) {
      return Optional.of(LetterheadPart.dated(Kind.DATE, text));
    }
    return matched(text).or(() -> remark(text));
  }

  private static boolean isDatedDraft(String text) {
    return DRAFT.matcher(text).matches() && !Dates.first(text).isEmpty();
  }

  private static boolean isDayOfAdoption(String text) {
    return text.length() < 40
        && DAY_OF_ADOPTION.matcher(text).matches()
        && !Dates.first(text).isEmpty();
  }

  private static boolean isDatedTitle(String text) {
    Matcher beginning = DATED_TITLE.matcher(text);
    return beginning.lookingAt() && Dates.skip(text, beginning.end()) > beginning.end();
  }

  /** Body, day, and a title for want of another. */
  private static List<LetterheadPart> datedTitle(String text) {
    List<LetterheadPart> parts = new ArrayList<>();
    Bodies.Match body = Bodies.at(text, 0);
    if (body.isFound()) {
      parts.add(new LetterheadPart(Kind.BODY, body.body(), body.body(), body.body()));
    }
    parts.add(LetterheadPart.dated(Kind.ADOPTION, text));
    parts.add(LetterheadPart.of(Kind.AUTHOR, text));
    return parts;
  }

  private static Optional<LetterheadPart> matched(String text) {
    Matcher item = AGENDA_ITEM.matcher(text);
    if (item.matches() && LineParts.consumed(text).size() < 2) {
      return Optional.of(new LetterheadPart(Kind.AGENDA_ITEM, text, item.group(1), ""));
    }
    if (SESSION.matcher(text).matches()) {
      return Optional.of(LetterheadPart.of(Kind.SESSION, text));
    }
    if (AUTHOR.matcher(text).matches()) {
      return Optional.of(LetterheadPart.of(Kind.AUTHOR, text));
    }
    return Optional.empty();
  }

  private static Optional<LetterheadPart> remark(String text) {
    boolean remark =
        Label.isNumeral(text)
            || text.startsWith("[")
            || text.startsWith("Original:")
            || FURNITURE.contains(text.toLowerCase(Locale.ROOT))
            || (Formula.isName(text) && text.endsWith(" Committee") && !Bodies.isKnown(text))
            || PART.matcher(text).matches()
            || allNoise(text);
    if (!remark) {
      return Optional.empty();
    }
    boolean dated = text.startsWith("[") && text.endsWith("]") && Dates.isLine(inner(text));
    return Optional.of(
        dated ? LetterheadPart.dated(Kind.DATE, text) : LetterheadPart.of(Kind.REMARK, text));
  }

  private static String inner(String bracketed) {
    return bracketed.length() > 2 ? bracketed.substring(1, bracketed.length() - 1) : "";
  }

  private static boolean allNoise(String text) {
    for (String word : text.split(" ")) {
      if (!PrintedLine.isNoise(word) || word.chars().anyMatch(Character::isDigit)) {
        return false;
      }
    }
    return true;
  }
}
