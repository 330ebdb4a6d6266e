package org.resolute.corpus.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells by its content that a text is Markdown. One sign may be chance, since scanned texts hold
 * all signs, and asterisks for italics stand in plain texts too.
 */
final class MarkdownSigns {

  private static final List<Pattern> SIGNS =
      List.of(
          // front matter
          Pattern.compile("\\A---\\r?\\n[\\w-]{1,40}:"),
          // "# A/RES/90/311", the first line of a text or after a blank one
          Pattern.compile("(?:\\A|\\n\\r?\\n)#{1,3} \\S[^\\n]{0,200}\\r?\\n\\r?\\n"),
          // "[^1]: See A/90/7."
          Pattern.compile("\\n\\[\\^\\w{1,20}]: "),
          // "**The General Assembly,**", "__Requests__"
          Pattern.compile("\\n(?:\\*\\*|__)\\w[^\\n*_]{1,80}(?:\\*\\*|__)"),
          // "[text](https://…)"
          Pattern.compile("\\w]\\(https?://"));

  private MarkdownSigns() {}

  /** Whether the beginning of a text shows two of them. */
  static boolean areIn(String text) {
    return SIGNS.stream().filter(sign -> sign.matcher(text).find()).count() > 1;
  }
}
