package org.resolute.corpus.rtf;

import java.nio.charset.Charset;

/** The encodings and named characters of rich text. */
final class RtfCharsets {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private RtfCharsets() {}

  /** The encoding of a code page; that of Western Europe for one that is not known. */
  static Charset ofCodePage(int page) {
    String name = "windows-" + page;
    return page >= 1250 && page <= 1258 && Charset.isSupported(name)
        ? Charset.forName(name)
        : WINDOWS_1252;
  }

  /** The encoding of a font by Windows' number for its letters. */
  static Charset of(int letters, Charset standard) {
    return switch (letters) {
      case 161 -> ofCodePage(1253);
      case 162 -> ofCodePage(1254);
      case 163 -> ofCodePage(1258);
      case 177 -> ofCodePage(1255);
      case 178 -> ofCodePage(1256);
      case 186 -> ofCodePage(1257);
      case 204 -> ofCodePage(1251);
      case 238 -> ofCodePage(1250);
      default -> standard;
    };
  }

  static String decode(int value, Charset charset) {
    return new String(new byte[] {(byte) value}, charset);
  }

  /** The character that a control word stands for; empty for a word that stands for none. */
  static String sign(String word) {
    return switch (word) {
      case "tab", "emspace", "enspace", "qmspace" -> " ";
      case "line", "lbr" -> "\n";
      case "page", "column" -> "\n\n";
      case "emdash" -> "—";
      case "endash" -> "–";
      case "lquote" -> "‘";
      case "rquote" -> "’";
      case "ldblquote" -> "“";
      case "rdblquote" -> "”";
      case "bullet" -> "•";
      case "~" -> "\u00A0";
      case "_" -> "-";
      default -> "";
    };
  }
}
