package org.resolute.corpus.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.resolute.corpus.Span;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.numbering.Label;
import org.resolute.corpus.text.MarkedLine;

/**
 * Tells the line breaks within a paragraph (Shift+Enter) that end a paragraph from those that only
 * break its line.
 *
 * <p>Two breaks in a row end one. So does every break of a paragraph that holds several paragraphs:
 * two of its lines or more begin with a label or the opening of a paragraph, or are a formula. Of
 * any other paragraph, a break between a line with a stop and one that begins like a paragraph, and
 * those around a document symbol. {@code "Care of lighthouses on⏎the southern coast"} stays whole.
 */
final class SoftBreaks {

  private static final int LONGEST_FORMULA = 80;
  private static final int LONGEST_SYMBOL = 60;

  /** A line of a sentence is this long, one of a letterhead shorter. */
  private static final int PRINTED_LINE = 40;

  /** "90/311. Care of lighthouses". */
  private static final Pattern NUMBERED_TITLE = Pattern.compile("\\S{0,12}\\d\\S{0,6}\\. ");

  /** Words that no line ends with unless it goes on. */
  private static final Set<String> UNFINISHED =
      Set.of("a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with");

  private SoftBreaks() {}

  /**
   * The paragraphs that {@code whole} holds, without line feeds between them.
   *
   * @param linesAreParagraphs whether a break ends a paragraph unless the line is a wrapped one
   */
  static List<MarkedLine.Finished> cut(MarkedLine.Finished whole, boolean linesAreParagraphs) {
    if (whole.text().indexOf('\n') < 0) {
      return List.of(whole);
    }
    List<Span> lines = lines(whole.text());
    long beginnings =
        lines.stream().map(l -> l.of(whole.text()).strip()).filter(SoftBreaks::begins).count();
    List<MarkedLine.Finished> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (linesAreParagraphs
          ? !isWrapped(whole.text(), lines.get(i - 1), lines.get(i))
          : ends(whole.text(), lines.get(i - 1), lines.get(i), beginnings > 1)) {
        addPart(parts, whole, start, lines.get(i - 1).end());
        start = lines.get(i).start();
      }
    }
    addPart(parts, whole, start, whole.text().length());
    return parts;
  }

  private static void addPart(
      List<MarkedLine.Finished> parts, MarkedLine.Finished whole, int start, int end) {
    MarkedLine.Finished part = whole.within(new Span(start, end));
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  /** The lines that are not blank. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (!text.substring(start, end).isBlank()) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  /** Whether a sentence goes on over the break between two lines. */
  private static boolean isWrapped(String text, Span before, Span line) {
    String last = before.of(text).strip();
    String next = line.of(text).strip();
    String word = last.substring(last.lastIndexOf(' ') + 1);
    boolean stop = ".;:".indexOf(last.charAt(last.length() - 1)) >= 0;
    if (stop || isBlankBetween(text, before, line) || begins(next) || isSymbol(next)) {
      return false;
    }
    boolean goesOn = Character.isLowerCase(next.charAt(0)) || UNFINISHED.contains(word);
    boolean longLine = last.length() >= PRINTED_LINE && !NUMBERED_TITLE.matcher(next).lookingAt();
    boolean sentence =
        next.length() >= PRINTED_LINE || ".;:,".indexOf(next.charAt(next.length() - 1)) >= 0;
    return goesOn || (longLine && sentence && !last.endsWith(","));
  }

  private static boolean isBlankBetween(String text, Span before, Span line) {
    return text.substring(before.end(), line.start()).chars().filter(c -> c == '\n').count() > 1;
  }

  private static boolean ends(String text, Span before, Span line, boolean several) {
    return isBlankBetween(text, before, line)
        || ends(before.of(text).strip(), line.of(text).strip(), several);
  }

  /**
   * Whether a paragraph ends between two lines.
   *
   * @param several whether the lines around them are paragraphs, most of them
   */
  static boolean ends(String last, String next, boolean several) {
    if (last.isEmpty() || next.isEmpty() || isSymbol(last) || isSymbol(next)) {
      return true;
    }
    boolean stop = ".;:,".indexOf(last.charAt(last.length() - 1)) >= 0;
    if (several) {
      String word = last.substring(last.lastIndexOf(' ') + 1);
      return stop
          || begins(next)
          || !(Character.isLowerCase(next.charAt(0)) || UNFINISHED.contains(word));
    }
    return stop && begins(next);
  }

  /** Whether a line begins as a paragraph does. */
  private static boolean begins(String line) {
    boolean formula =
        line.startsWith("The ") && line.endsWith(",") && line.length() <= LONGEST_FORMULA;
    return formula
        || !Label.at(line, 0).isNone()
        || (Character.isUpperCase(line.charAt(0))
            && (Openings.isPreambular(line) || Openings.isOperative(line)));
  }

  /** "A/RES/90/311", alone on its line. */
  private static boolean isSymbol(String line) {
    return line.length() <= LONGEST_SYMBOL
        && line.indexOf('/') > 0
        && Character.isUpperCase(line.charAt(0))
        && line.chars().anyMatch(Character::isDigit)
        && line.chars().noneMatch(c -> c == ' ' || Character.isLowerCase(c));
  }
}
