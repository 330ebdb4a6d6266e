package org.resolute.corpus.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns bytes into characters: UTF-8 and UTF-16 with or without a byte-order mark, and what is
 * neither as Windows-1252, with a note. Control characters that stand for nothing are left out,
 * with a note. It never fails.
 */
public final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** How much of a file is looked at for its encoding, in bytes. */
  private static final int WINDOW = 1 << 13;

  private Decoder() {}

  /** The text of {@code bytes}, without its byte-order mark. */
  public static DecodedText decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decodeFrom(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decodeFrom(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decodeFrom(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return decodeFrom(bytes, 0, wide(bytes).orElse(StandardCharsets.UTF_8));
  }

  /**
   * UTF-16 without a byte-order mark: of the letters that our texts are made of, every other byte
   * is zero.
   */
  public static boolean isWide(byte[] bytes) {
    return wide(bytes).isPresent();
  }

  private static Optional<Charset> wide(byte[] bytes) {
    int pairs = Math.min(bytes.length, WINDOW) / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      first += bytes[2 * i] == 0 ? 1 : 0;
      second += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    boolean bigEnd = first * 2 > pairs && second * 20 < pairs;
    boolean littleEnd = second * 2 > pairs && first * 20 < pairs;
    return bigEnd
        ? Optional.of(StandardCharsets.UTF_16BE)
        : littleEnd ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static DecodedText decodeFrom(byte[] bytes, int start, Charset charset) {
    ByteBuffer content = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(content)
              .toString();
      return withoutControls(text, List.of());
    } catch (CharacterCodingException notInThisCharset) {
      String text = new String(bytes, start, bytes.length - start, WINDOWS_1252);
      return withoutControls(text, List.of("read as Windows-1252"));
    }
  }

  private static DecodedText withoutControls(String text, List<String> notes) {
    int controls = (int) text.chars().filter(c -> isControl((char) c)).count();
    if (controls == 0) {
      return new DecodedText(text, notes);
    }
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isControl(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    List<String> all = new ArrayList<>(notes);
    all.add(
        controls == 1
            ? "a control character was left out"
            : controls + " control characters were left out");
    return new DecodedText(kept.toString(), all);
  }

  /** A character below the space that is no white space. */
  private static boolean isControl(char c) {
    return c < ' ' && (c < '\t' || c > '\r');
  }
}
