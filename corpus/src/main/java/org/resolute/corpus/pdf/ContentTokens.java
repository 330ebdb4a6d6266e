package org.resolute.corpus.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts the drawing instructions of a page into operators and their operands.
 *
 * <p>{@code "/F1 10 Tf [(Ur) -20 (ges)] TJ"} has the operator {@code Tf} with a name and a number,
 * and {@code TJ} with two strings and a number. Dictionaries and pictures within the instructions
 * are skipped.
 *
 * <p>Source: ISO 32000-1, 7.2 and 7.8.2.
 */
final class ContentTokens {

  private final byte[] content;
  private final Operands operands = new Operands();
  private byte[] buffer = new byte[256];
  private int at;
  private boolean picture;

  ContentTokens(byte[] content) {
    this.content = content;
  }

  /** The operands of the operator that was read last. */
  Operands operands() {
    return operands;
  }

  /** Whether a picture was skipped so far. */
  boolean hasPicture() {
    return picture;
  }

  /** The next operator; {@link Operator#END} at the end. */
  Operator next() {
    operands.clear();
    while (true) {
      skipBlank();
      if (at >= content.length) {
        return Operator.END;
      }
      int c = content[at];
      if (isNumberStart(c)) {
        operands.add(number());
      } else if (isDelimiter(c)) {
        operand(c);
      } else {
        Operator operator = operator();
        if (operator != Operator.PICTURE) {
          return operator;
        }
        picture = true;
        skipPicture();
      }
    }
  }

  private void operand(int first) {
    at++;
    switch (first) {
      case '/' -> operands.name(name());
      case '(' -> operands.add(literal());
      case '<' -> hexOrDictionary();
      default -> {
        // brackets only say that what stands between them belongs together
      }
    }
  }

  private static boolean isNumberStart(int c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '+';
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  private static boolean isDelimiter(int c) {
    return switch (c) {
      case '[', ']', '<', '>', '(', ')', '{', '}', '/', '%' -> true;
      default -> false;
    };
  }

  private void skipBlank() {
    while (at < content.length) {
      if (content[at] == '%') {
        while (at < content.length && content[at] != '\n' && content[at] != '\r') {
          at++;
        }
      } else if (isBlank(content[at])) {
        at++;
      } else {
        return;
      }
    }
  }

  private float number() {
    boolean negative = false;
    double value = 0;
    double unit = 0;
    for (; at < content.length; at++) {
      int c = content[at];
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        unit *= 10;
      } else if (c == '.' && unit == 0) {
        unit = 1;
      } else if (c == '-') {
        negative = true;
      } else if (c != '+') {
        break;
      }
    }
    double size = unit == 0 ? value : value / unit;
    return (float) (negative ? -size : size);
  }

  private String name() {
    int start = at;
    skipWord();
    String name = new String(content, start, at - start, StandardCharsets.ISO_8859_1);
    return name.indexOf('#') < 0 ? name : unescape(name);
  }

  /** "F#231" is "F#1". */
  private static String unescape(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean code = name.charAt(i) == '#' && i + 2 < name.length();
      int high = code ? Character.digit(name.charAt(i + 1), 16) : -1;
      int low = code ? Character.digit(name.charAt(i + 2), 16) : -1;
      if (high >= 0 && low >= 0) {
        plain.append((char) (high * 16 + low));
        i += 2;
      } else {
        plain.append(name.charAt(i));
      }
    }
    return plain.toString();
  }

  private void skipWord() {
    while (at < content.length && !isBlank(content[at]) && !isDelimiter(content[at])) {
      at++;
    }
  }

  private Operator operator() {
    int start = at;
    skipWord();
    int letters = 0;
    for (int i = start; i < at; i++) {
      letters = (letters << 8) | (content[i] & 0xFF);
    }
    return at - start <= 3 ? Operator.of(letters) : Operator.OTHER;
  }

  private byte[] literal() {
    int length = 0;
    int depth = 1;
    while (at < content.length) {
      int c = content[at++];
      if (c == '\\') {
        c = escaped();
        if (c < 0) {
          continue;
        }
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        break;
      }
      length = put(length, c);
    }
    return Arrays.copyOf(buffer, length);
  }

  private int put(int length, int value) {
    if (length == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * length);
    }
    buffer[length] = (byte) value;
    return length + 1;
  }

  /** What stands after a backslash; -1 for a line that is only broken. */
  private int escaped() {
    if (at >= content.length) {
      return -1;
    }
    int c = content[at++];
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '\n' -> -1;
      case '\r' -> {
        at += at < content.length && content[at] == '\n' ? 1 : 0;
        yield -1;
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
      default -> c & 0xFF;
    };
  }

  private int octal(int first) {
    int value = first;
    for (int i = 0; i < 2 && at < content.length; i++) {
      int digit = content[at] - '0';
      if (digit < 0 || digit > 7) {
        break;
      }
      value = value * 8 + digit;
      at++;
    }
    return value & 0xFF;
  }

  private void hexOrDictionary() {
    if (at < content.length && content[at] == '<') {
      at++;
      return;
    }
    int length = 0;
    int half = -1;
    for (; at < content.length && content[at] != '>'; at++) {
      int digit = Character.digit(content[at], 16);
      if (digit >= 0 && half >= 0) {
        length = put(length, half * 16 + digit);
        half = -1;
      } else if (digit >= 0) {
        half = digit;
      }
    }
    at++;
    if (half >= 0) {
      length = put(length, half * 16);
    }
    operands.add(Arrays.copyOf(buffer, length));
  }

  /** The bytes of a picture end at "EI", alone between blanks. */
  private void skipPicture() {
    for (at++; at + 1 < content.length; at++) {
      boolean end = content[at] == 'E' && content[at + 1] == 'I' && isBlank(content[at - 1]);
      if (end && (at + 2 >= content.length || isBlank(content[at + 2]))) {
        at += 2;
        operands.clear();
        return;
      }
    }
    at = content.length;
  }
}
