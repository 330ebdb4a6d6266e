package org.resolute.corpus.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** Words that no line ends with unless it goes on. */
  private static final Set<String> UNFINISHED =
      Set.of("a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with");

  private SoftBreaks() {}

  /** The paragraphs that {@code whole} holds, without line feeds between them. */
  static List<MarkedLine.Finished> cut(MarkedLine.Finished whole) {
    if (whole.text().indexOf('\n') < 0) {
      return List.of(whole);
    }
    List<Span> lines = lines(whole.text());
    long beginnings =
        lines.stream().map(l -> l.of(whole.text()).strip()).filter(SoftBreaks::begins).count();
    List<MarkedLine.Finished> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (ends(whole.text(), lines.get(i - 1), lines.get(i), beginnings > 1)) {
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

  private static boolean ends(String text, Span before, Span line, boolean several) {
    boolean blankBetween =
        text.substring(before.end(), line.start()).chars().filter(c -> c == '\n').count() > 1;
    return blankBetween || ends(before.of(text).strip(), line.of(text).strip(), several);
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
