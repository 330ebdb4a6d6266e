package org.resolute.models.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.resolute.corpus.text.Characters;

/** Cuts a text into words and marks in one pass. Used once. */
final class WordCutter {

  /** The ligatures of "ff" to "st". */
  private static final char FIRST_LIGATURE = '\uFB00';

  private static final char LAST_LIGATURE = '\uFB06';

  private final String text;
  private int[] starts;
  private int[] ends;
  private String[] forms;
  private boolean[] words;
  private int size;

  WordCutter(String text) {
    this.text = text;
    int guess = text.length() / 5 + 16;
    starts = new int[guess];
    ends = new int[guess];
    forms = new String[guess];
    words = new boolean[guess];
  }

  Words cut() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Characters.isLetterOrDigit(c) && !isSuperscript(c)) {
        int end = wordEnd(i);
        add(i, end, lower(i, end), true);
        i = end;
      } else {
        if (c != ' ' && !Character.isWhitespace(c) && c != '\u00A0' && !isSuperscript(c)) {
          add(i, i + 1, Words.mark(c), false);
        }
        i++;
      }
    }
    return new Words(text, size, starts, ends, forms, words);
  }

  /** Words hold hyphens, apostrophes, slashes and decimal points between letters or digits. */
  private int wordEnd(int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean inside = Characters.isLetterOrDigit(c) ? !isSuperscript(c) : joins(i);
      if (!inside) {
        return i;
      }
      i++;
    }
    return i;
  }

  private boolean joins(int i) {
    char c = text.charAt(i);
    if (c == '\u00AD') {
      return true;
    }
    if (i == 0 || i + 1 >= text.length()) {
      return false;
    }
    if ((c == '\'' || c == '\u2019') && text.charAt(i - 1) == 's') {
      return text.charAt(i + 1) == ' ' || Characters.isLetter(text.charAt(i + 1));
    }
    char next = text.charAt(i + 1);
    return switch (c) {
      case '-', '\u2010', '\u2011' -> (Characters.isLetterOrDigit(next) && !isSuperscript(next));
      case '\'', '\u2019', '/' -> Characters.isLetterOrDigit(next) && !isSuperscript(next);
      case '.' ->
          (Character.isDigit(next) && Character.isDigit(text.charAt(i - 1))) || isInitial(i);
      default -> false;
    };
  }

  /** The points of "U.S.", but for one that ends the text. */
  private boolean isInitial(int point) {
    boolean alone =
        Character.isUpperCase(text.charAt(point - 1))
            && (point == 1 || !Characters.isLetterOrDigit(text.charAt(point - 2)));
    boolean opens =
        point + 2 < text.length()
            && Character.isUpperCase(text.charAt(point + 1))
            && text.charAt(point + 2) == '.';
    boolean closes = point > 2 && text.charAt(point - 2) == '.';
    return alone && (opens || closes);
  }

  private String lower(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= FIRST_LIGATURE && text.charAt(i) <= LAST_LIGATURE) {
        String plain = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKC);
        return plain.toLowerCase(Locale.ROOT);
      }
    }
    char[] chars = new char[to - from];
    int n = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\u00AD' -> {}
        case '\u2010', '\u2011' -> chars[n++] = '-';
        case '\u2019' -> chars[n++] = '\'';
        default -> chars[n++] = c < 128 && (c < 'A' || c > 'Z') ? c : Character.toLowerCase(c);
      }
    }
    return new String(chars, 0, n);
  }

  private static boolean isSuperscript(char c) {
    return c == '\u00B9' || c == '\u00B2' || c == '\u00B3' || (c >= '\u2070' && c <= '\u2079');
  }

  private void add(int start, int end, String form, boolean word) {
    if (size == starts.length) {
      int length = size * 2;
      starts = Arrays.copyOf(starts, length);
      ends = Arrays.copyOf(ends, length);
      forms = Arrays.copyOf(forms, length);
      words = Arrays.copyOf(words, length);
    }
    starts[size] = start;
    ends[size] = end;
    forms[size] = form;
    words[size++] = word;
  }
}
