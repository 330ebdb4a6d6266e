package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.Span;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.text.Characters;
import org.resolute.corpus.text.MarkedText;

/**
 * Takes out footnote marks that have lost their superscript: "the report of the Board;2" where the
 * document has a footnote 2. Only digits that stick to the stop after a word are such marks, so
 * that "4,200" and "paragraph 4.2" stay.
 */
final class PlainMarks {

  private static final int LONGEST_MARK = 3;

  private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,4} (?=\\p{Lu}\\p{Ll})");

  /** ", 6" at the end of a paragraph. */
  private static final Pattern LAST =
      Pattern.compile("(?<=[\\p{L}\\d)”’ ](?:[;:]|[,;:] ))\\^?(\\d{1,3}/?|\\(\\d{1,2}\\))$");

  private PlainMarks() {}

  /**
   * The text without them.
   *
   * @param marks the marks of the document's footnotes
   */
  static MarkedText takeOut(MarkedText content, Set<String> marks) {
    MarkedText rest = withoutLastMark(withoutPageNumber(content));
    return marks.isEmpty() ? rest : rest.withoutMarks(places(rest.text(), marks));
  }

  /** Where marks stand, in rising order. */
  private static List<Span> places(String text, Set<String> marks) {
    List<Span> places = new ArrayList<>();
    int at = text.length() - 1;
    while (at > 0) {
      while (at > 0 && !Characters.isDigit(text.charAt(at))) {
        at--;
      }
      Span place = markEndingAt(text, at);
      Span bracketed = bracketedMarkEndingAt(text, at);
      if (!place.isEmpty() && marks.contains(place.of(text))) {
        places.add(place);
      } else if (!bracketed.isEmpty()
          && marks.contains(text.substring(bracketed.start() + 1, bracketed.end() - 1))) {
        places.add(bracketed);
      }
      at = Math.min(at, place.start()) - 1;
    }
    Collections.reverse(places);
    return places;
  }

  /** "2 Having considered the report": reasons bear no numbers, so this one is the page's. */
  private static MarkedText withoutPageNumber(MarkedText content) {
    Matcher page = PAGE_NUMBER.matcher(content.text());
    boolean reason =
        page.lookingAt() && Openings.isPreambular(content.text().substring(page.end()));
    return reason ? content.withoutStart(page.end()) : content;
  }

  /** A paragraph does not end with a number after its stop: "the lamps of the coast, 6". */
  private static MarkedText withoutLastMark(MarkedText content) {
    int length = content.text().length();
    char last = length == 0 ? ' ' : content.text().charAt(length - 1);
    if (!Characters.isDigit(last) && last != '/' && last != ')') {
      return content;
    }
    Matcher mark = LAST.matcher(content.text());
    if (!mark.find()) {
      return content;
    }
    return content.withoutMark(new Span(mark.start(1), mark.end(1))).stripped();
  }

  /** The digits that end at {@code last}, where they stand like a mark; else an empty span. */
  private static Span markEndingAt(String text, int last) {
    int end = last + 1;
    boolean apart = end == text.length() || text.charAt(end) == ' ';
    int start = end;
    while (start > 0 && end - start <= LONGEST_MARK && Characters.isDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean mark =
        apart && start < end && end - start <= LONGEST_MARK && isAfterStop(text, start, end);
    return mark ? new Span(start, end) : new Span(end, end);
  }

  /** "waters(1),": brackets and digits that stick to a word, with their last digit there. */
  private static Span bracketedMarkEndingAt(String text, int last) {
    int start = last;
    while (start > 0 && last - start < 2 && Characters.isDigit(text.charAt(start))) {
      start--;
    }
    int end = last + 2;
    boolean mark =
        end <= text.length()
            && text.charAt(end - 1) == ')'
            && start > 0
            && text.charAt(start) == '('
            && Character.isLetter(text.charAt(start - 1))
            && (end == text.length() || " ,;.:".indexOf(text.charAt(end)) >= 0);
    return mark ? new Span(start, end) : new Span(last + 1, last + 1);
  }

  /** "Board;2", "Board,2 and": a letter and a stop stand before it; a full stop only at the end. */
  private static boolean isAfterStop(String text, int start, int end) {
    boolean last = end == text.length();
    if (start < 2 || !(last || Character.isLetter(text.charAt(start - 2)))) {
      return false;
    }
    char stop = text.charAt(start - 1);
    return stop == ',' || stop == ';' || (last && (stop == '.' || stop == ':'));
  }
}
