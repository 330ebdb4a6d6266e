package org.resolute.corpus.rtf;

/**
 * Cuts rich text into its signs: braces, control words with their numbers, characters.
 *
 * <p>{@code "{\b Urges\'e9}"} is an opening brace, the word {@code b}, five letters, the byte 233
 * and a closing brace.
 */
final class RtfTokens {

  /** What a sign is. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word or symbol, as in {@code \par} and {@code \~}. */
    CONTROL,
    /** A character that stands for itself. */
    CHARACTER,
    /** A byte in the encoding of the font. */
    BYTE,
    END
  }

  static final int NO_NUMBER = Integer.MIN_VALUE;

  private static final int LONGEST_WORD = 40;

  private final String text;
  private int at;
  private String word = "";
  private int number = NO_NUMBER;

  /**
   * @param text a character for each byte
   */
  RtfTokens(String text) {
    this.text = text;
  }

  /** The control word, or the character. */
  String word() {
    return word;
  }

  /** The number after a control word, or the byte; {@link #NO_NUMBER} where there is none. */
  int number() {
    return number;
  }

  Kind next() {
    while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
      at++;
    }
    if (at >= text.length()) {
      return Kind.END;
    }
    char c = text.charAt(at++);
    return switch (c) {
      case '{' -> Kind.OPEN;
      case '}' -> Kind.CLOSE;
      case '\\' -> control();
      default -> {
        word = String.valueOf(c);
        number = c;
        yield c < 128 ? Kind.CHARACTER : Kind.BYTE;
      }
    };
  }

  private Kind control() {
    if (at >= text.length()) {
      return Kind.END;
    }
    char first = text.charAt(at);
    if (isLetter(first)) {
      readWord();
      return Kind.CONTROL;
    }
    at++;
    if (first == '\'') {
      return hexByte();
    }
    word = String.valueOf(first);
    number = NO_NUMBER;
    return "\\{}".indexOf(first) >= 0 ? Kind.CHARACTER : Kind.CONTROL;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void readWord() {
    int start = at;
    while (at < text.length() && at - start < LONGEST_WORD && isLetter(text.charAt(at))) {
      at++;
    }
    word = text.substring(start, at);
    int numberStart = at;
    if (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    while (at < text.length() && at - numberStart < 11 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    number = number(text.substring(numberStart, at));
    if (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private static int number(String digits) {
    try {
      return digits.isEmpty() ? NO_NUMBER : Integer.parseInt(digits);
    } catch (NumberFormatException tooLong) {
      return NO_NUMBER;
    }
  }

  private Kind hexByte() {
    int high = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
    int low = at + 1 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
    if (high < 0 || low < 0) {
      word = "";
      return Kind.CONTROL;
    }
    at += 2;
    number = high * 16 + low;
    return Kind.BYTE;
  }

  /** Passes over bytes that are no signs, such as those of a picture. */
  void skip(int bytes) {
    at = (int) Math.min((long) at + Math.max(bytes, 0), text.length());
  }
}
