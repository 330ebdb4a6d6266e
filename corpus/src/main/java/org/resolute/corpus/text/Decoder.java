package org.resolute.corpus.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns bytes into characters: UTF-8 with or without a byte-order mark, UTF-16 with one, and what
 * is neither as Windows-1252, with a note. It never fails.
 */
public final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

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
    return decodeFrom(bytes, 0, StandardCharsets.UTF_8);
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
      return new DecodedText(text, List.of());
    } catch (CharacterCodingException notInThisCharset) {
      String text = new String(bytes, start, bytes.length - start, WINDOWS_1252);
      return new DecodedText(text, List.of("read as Windows-1252"));
    }
  }
}
