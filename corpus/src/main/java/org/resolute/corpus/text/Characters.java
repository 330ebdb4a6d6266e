package org.resolute.corpus.text;

import org.resolute.corpus.Span;

/** Kinds of characters that UN texts hold. */
public final class Characters {

  private Characters() {}

  /** White space of any width: tabs, line and page breaks, no-break and thin spaces. */
  public static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u0085'
        || c == '\u00A0'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }

  /** The stretch from {@code from} to {@code to} without white space at its ends. */
  public static Span trimmed(CharSequence text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Soft hyphens, zero-width characters, direction marks and byte-order marks. */
  public static boolean isInvisible(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\uFEFF'
        || c == '\u007F';
  }

  /** As {@link Character#isLetter(char)}; the letters of English are told without a table. */
  public static boolean isLetter(char c) {
    return c < 128 ? isLatin(c) : Character.isLetter(c);
  }

  /** As {@link Character#isLetterOrDigit(char)}. */
  public static boolean isLetterOrDigit(char c) {
    return c < 128 ? isLatin(c) || isDigit(c) : Character.isLetterOrDigit(c);
  }

  /** One of the ten digits of English. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char ascii) {
    int lower = ascii | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  /** A full stop, semicolon, comma, colon, question or exclamation mark, of any width. */
  public static boolean isStop(char c) {
    return ".;,:?!；，：．！？。".indexOf(c) >= 0;
  }

  /** A quotation mark or bracket that closes. */
  public static boolean isClosing(char c) {
    return "”’\"')]»".indexOf(c) >= 0;
  }

  /** A quotation mark or bracket that opens. */
  public static boolean isOpening(char c) {
    return "“‘\"'([«".indexOf(c) >= 0;
  }
}
