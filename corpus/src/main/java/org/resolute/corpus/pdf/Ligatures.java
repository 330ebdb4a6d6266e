package org.resolute.corpus.pdf;

/** Letters that a font joins to one glyph, U+FB00 to U+FB06, taken apart: {@code ﬃ} is "ffi". */
final class Ligatures {

  private static final char FIRST = '\uFB00';

  private static final String[] LETTERS = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private Ligatures() {}

  /** What a glyph says, letter by letter. */
  static String apart(String glyph) {
    for (int i = 0; i < glyph.length(); i++) {
      if (isLigature(glyph.charAt(i))) {
        return apartFrom(glyph);
      }
    }
    return glyph;
  }

  private static String apartFrom(String glyph) {
    StringBuilder letters = new StringBuilder();
    for (char c : glyph.toCharArray()) {
      if (isLigature(c)) {
        letters.append(LETTERS[c - FIRST]);
      } else {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static boolean isLigature(char c) {
    return c >= FIRST && c < FIRST + LETTERS.length;
  }
}
