package org.resolute.models.themes;

import java.util.Arrays;
import org.resolute.corpus.Span;
import org.resolute.corpus.text.Characters;

/**
 * The words of a text, in lower case, each with its form, its place and what stands before it.
 *
 * <p>A word is a run of letters, or a run of digits; a hyphen parts words, so that {@code
 * data-sharing} and {@code data sharing} are the same, and a possessive ending is left off.
 */
final class ClauseWords {

  /** What may stand before a word, and how it is written, as bits. */
  static final int COMMA = 1;

  static final int STOP = 2;
  static final int OPENING_QUOTE = 4;
  static final int CLOSING_QUOTE = 8;
  static final int OPENING_BRACKET = 16;
  static final int CAPITAL = 32;
  static final int SEMICOLON = 64;

  private static final int FIRST_GUESS = 64;

  private final String text;
  private Term[] terms = new Term[FIRST_GUESS];
  private int[] starts = new int[FIRST_GUESS];
  private int[] ends = new int[FIRST_GUESS];
  private byte[] marks = new byte[FIRST_GUESS];
  private int size;

  private ClauseWords(String text) {
    this.text = text;
  }

  /** The words of {@code text}. */
  static ClauseWords of(String text) {
    ClauseWords result = new ClauseWords(text);
    result.read();
    return result;
  }

  int size() {
    return size;
  }

  /** The word at {@code index}. */
  Term term(int index) {
    return terms[index];
  }

  /** The word at {@code index}, in lower case. */
  String word(int index) {
    return terms[index].word();
  }

  /** The form of the word at {@code index}. */
  String form(int index) {
    return terms[index].form();
  }

  /** The span from one word to another, both included. */
  Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** Whether one of these marks stands before the word, or the word is written so. */
  boolean has(int index, int kinds) {
    return (marks[index] & kinds) != 0;
  }

  private void read() {
    int before = 0;
    int i = 0;
    while (i < text.length()) {
      int end = endOfWord(i);
      if (end > i) {
        add(i, end, before);
        before = 0;
        i = isPossessive(end) ? end + 2 : end;
      } else {
        before |= mark(i);
        i++;
      }
    }
  }

  private void add(int start, int end, int before) {
    if (size == terms.length) {
      grow();
    }
    terms[size] = Terms.SHARED.of(text.substring(start, end));
    starts[size] = start;
    ends[size] = end;
    marks[size] = (byte) (Character.isUpperCase(text.charAt(start)) ? before | CAPITAL : before);
    size++;
  }

  private void grow() {
    terms = Arrays.copyOf(terms, 2 * size);
    starts = Arrays.copyOf(starts, 2 * size);
    ends = Arrays.copyOf(ends, 2 * size);
    marks = Arrays.copyOf(marks, 2 * size);
  }

  private int endOfWord(int start) {
    int i = start;
    if (Characters.isLetter(text.charAt(i))) {
      while (i < text.length() && Characters.isLetter(text.charAt(i))) {
        i++;
      }
    } else {
      while (i < text.length() && Characters.isDigit(text.charAt(i))) {
        i++;
      }
    }
    return i;
  }

  private boolean isPossessive(int end) {
    return end + 1 < text.length()
        && (text.charAt(end) == '’' || text.charAt(end) == '\'')
        && text.charAt(end + 1) == 's'
        && (end + 2 == text.length() || !Characters.isLetter(text.charAt(end + 2)));
  }

  private int mark(int index) {
    return switch (text.charAt(index)) {
      case ',' -> COMMA;
      case ';' -> STOP | SEMICOLON;
      case ':', '.', '•' -> STOP;
      case '“', '«' -> OPENING_QUOTE;
      case '”', '»' -> CLOSING_QUOTE;
      case '"' -> isAfterSpace(index) ? OPENING_QUOTE : CLOSING_QUOTE;
      case '(' -> OPENING_BRACKET;
      default -> 0;
    };
  }

  private boolean isAfterSpace(int index) {
    return index == 0 || Character.isWhitespace(text.charAt(index - 1));
  }
}
