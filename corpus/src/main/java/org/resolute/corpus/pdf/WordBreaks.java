package org.resolute.corpus.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resolute.corpus.text.Characters;

/**
 * Tells words that a printer cut at the end of a line, "light-" / "houses", from those that have a
 * hyphen of their own, "self-" / "made": by what stands elsewhere in the document, within lines.
 */
final class WordBreaks {

  /** A document cuts words where so many of them stand whole elsewhere. */
  private static final int FEWEST = 4;

  private final Set<String> words = new HashSet<>();
  private boolean cutsWords;

  private WordBreaks() {}

  /** Learns the words of a document. */
  static WordBreaks of(List<Line> lines) {
    WordBreaks breaks = new WordBreaks();
    if (lines.stream().noneMatch(l -> l.text().endsWith("-"))) {
      return breaks;
    }
    lines.forEach(line -> breaks.learn(line.text()));
    int cut = 0;
    int kept = 0;
    for (int i = 1; i < lines.size(); i++) {
      String before = lines.get(i - 1).text();
      if (before.endsWith("-")) {
        String first = lastWord(before.substring(0, before.length() - 1));
        String second = firstWord(lines.get(i).text());
        cut += breaks.words.contains(first + second) ? 1 : 0;
        kept += breaks.words.contains(first + "-" + second) ? 1 : 0;
      }
    }
    breaks.cutsWords = cut >= FEWEST && cut > 2 * kept;
    return breaks;
  }

  /** The first and the last word of a line may be parts of words. */
  private void learn(String line) {
    int from = line.indexOf(' ') + 1;
    int to = line.lastIndexOf(' ');
    for (int at = from; at < to; at++) {
      int end = at;
      while (end < to && isOfWord(line.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(line.substring(at, end).toLowerCase(Locale.ROOT));
      }
      at = end;
    }
  }

  /** Whether the hyphen at the end of {@code before} only cuts a word. */
  boolean isCut(CharSequence before, String after) {
    int last = before.length() - 1;
    if (last < 1 || before.charAt(last) != '-' || !Character.isLowerCase(after.codePointAt(0))) {
      return false;
    }
    int from = Math.max(0, last - 40);
    String first = lastWord(before.subSequence(from, last).toString());
    String second = firstWord(after);
    return !first.isEmpty()
        && !words.contains(first + "-" + second)
        && (cutsWords || words.contains(first + second));
  }

  private static String lastWord(String text) {
    int start = text.length();
    while (start > 0 && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start).toLowerCase(Locale.ROOT);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isOfWord(char c) {
    return Characters.isLetter(c) || c == '-';
  }
}
