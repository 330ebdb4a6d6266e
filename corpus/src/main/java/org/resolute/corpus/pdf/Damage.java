package org.resolute.corpus.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells files that have lost their end, as downloads that broke off have. */
final class Damage {

  static final String CUT_OFF =
      "the PDF is damaged or cut off: it has no end; fetch it again from where it came";

  private static final String DAMAGED =
      "the PDF is damaged: it has no pages that can be read; fetch it again from where it came";

  private static final String NO_TEXT =
      "the PDF has no text, only pictures of pages; run it through character recognition first";

  /** The mark of the end stands within so many bytes from it. Source: ISO 32000-1, annex H. */
  private static final int LAST_BYTES = 4096;

  private static final String END = "%%EOF";

  private Damage() {}

  static boolean isCutOff(byte[] content) {
    int from = Math.max(0, content.length - LAST_BYTES);
    String last = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    return !last.contains(END);
  }

  /** Why a file has no text. */
  static String reasonForNoText(byte[] content, List<DrawnPage> pages) {
    if (isCutOff(content)) {
      return CUT_OFF;
    }
    return pages.isEmpty() ? DAMAGED : NO_TEXT;
  }
}
