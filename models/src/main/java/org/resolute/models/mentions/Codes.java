package org.resolute.models.mentions;

import org.resolute.corpus.text.Characters;

/**
 * Document symbols and other codes, letter by letter: {@code A/C.3/80/L.18}, {@code GC(67)/RES/13}.
 */
final class Codes {

  private Codes() {}

  /** The position after the code that begins at {@code start}; signs at its end are no part. */
  static int end(String text, int start) {
    int at = start;
    int open = 0;
    while (at < text.length() && isPart(text.charAt(at))) {
      char c = text.charAt(at);
      if (c == '(') {
        open++;
      } else if (c == ')' && --open < 0) {
        break;
      }
      at++;
    }
    return trimmed(text, start, at, Math.max(open, 0));
  }

  /** Whether it has a digit or a session in Roman numerals, and a sign between its parts. */
  static boolean isCode(String code) {
    boolean digit = false;
    boolean sign = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      digit |= Characters.isDigit(c);
      sign |= c == '/' || c == '.' || c == '(' || c == '-';
    }
    return digit && sign;
  }

  static boolean hasDigit(String code) {
    return code.chars().anyMatch(c -> Characters.isDigit((char) c));
  }

  /** Whether nothing else than digits stands in it. */
  static boolean isDigits(String code) {
    return code.chars().allMatch(c -> Characters.isDigit((char) c));
  }

  /** XV, III: whether it is a numeral of sessions, annexes and articles. */
  static boolean isRoman(String code) {
    return !code.isEmpty() && code.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }

  /** With plain hyphens and spaces. */
  static String plain(String code) {
    return code.replace('\u2011', '-')
        .replace('\u2010', '-')
        .replace('–', '-')
        .replace('\u00a0', ' ');
  }

  private static int trimmed(String text, int start, int end, int open) {
    int at = end;
    int unclosed = open;
    while (at > start && (isTrailing(text.charAt(at - 1)) || unclosed > 0)) {
      if (text.charAt(at - 1) == '(') {
        unclosed--;
      }
      at--;
    }
    return at;
  }

  private static boolean isTrailing(char c) {
    return c == '.' || c == '-' || c == '/' || c == '(' || c == '\u2011';
  }

  private static boolean isPart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || Characters.isDigit(c)
        || c == '/'
        || c == '.'
        || c == '('
        || c == ')'
        || c == '-'
        || c == '\u2011';
  }
}
