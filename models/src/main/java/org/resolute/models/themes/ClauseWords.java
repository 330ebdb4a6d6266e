package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resolute.corpus.Span;

/**
 * The words of a text, in lower case, each with its place and the punctuation before it.
 *
 * <p>A word is a run of letters, or a run of digits; a hyphen parts words, so that {@code
 * data-sharing} and {@code data sharing} are the same, and a possessive ending is left off.
 */
final class ClauseWords {

  /** What may stand before a word, as bits. */
  static final int COMMA = 1;

  static final int STOP = 2;
  static final int OPENING_QUOTE = 4;
  static final int CLOSING_QUOTE = 8;
  static final int OPENING_BRACKET = 16;

  private final List<String> words = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Integer> before = new ArrayList<>();

  private ClauseWords() {}

  /** The words of {@code text}. */
  static ClauseWords of(String text) {
    ClauseWords result = new ClauseWords();
    result.read(text);
    return result;
  }

  int size() {
    return words.size();
  }

  /** The word at {@code index}, in lower case. */
  String word(int index) {
    return words.get(index);
  }

  /** The span from one word to another, both included. */
  Span span(int first, int last) {
    return new Span(spans.get(first).start(), spans.get(last).end());
  }

  /** Whether punctuation of this kind stands between the word and the one before it. */
  boolean isAfter(int index, int kind) {
    return (before.get(index) & kind) != 0;
  }

  private void read(String text) {
    int marks = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = Character.isLetter(c) ? endOfLetters(text, i) : endOfDigits(text, i);
      if (end > i) {
        add(text, i, end, marks);
        marks = 0;
        i = isPossessive(text, end) ? end + 2 : end;
      } else {
        marks |= mark(text, i);
        i++;
      }
    }
  }

  private void add(String text, int start, int end, int marks) {
    words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
    spans.add(new Span(start, end));
    before.add(marks);
  }

  private static int endOfLetters(String text, int start) {
    int i = start;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int endOfDigits(String text, int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private static boolean isPossessive(String text, int end) {
    return end + 1 < text.length()
        && (text.charAt(end) == '’' || text.charAt(end) == '\'')
        && text.charAt(end + 1) == 's'
        && (end + 2 == text.length() || !Character.isLetter(text.charAt(end + 2)));
  }

  private static int mark(String text, int index) {
    return switch (text.charAt(index)) {
      case ',' -> COMMA;
      case ';', ':', '.', '•' -> STOP;
      case '“', '«' -> OPENING_QUOTE;
      case '”', '»' -> CLOSING_QUOTE;
      case '"' ->
          index == 0 || Character.isWhitespace(text.charAt(index - 1))
              ? OPENING_QUOTE
              : CLOSING_QUOTE;
      case '(' -> OPENING_BRACKET;
      default -> 0;
    };
  }
}
