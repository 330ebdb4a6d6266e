package org.resolute.corpus.structure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.text.Characters;

/**
 * Tells paragraphs in another language than the text: the other half of a bilingual page, an annex
 * in French. A paragraph is told by its small words, or by its script; one that is too short to
 * tell goes with the paragraphs on both of its sides.
 */
final class OtherLanguages {

  private static final int LONGEST_SMALL_WORD = 6;

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "that", "for", "by", "with", "on", "its", "this", "which",
          "be", "is", "are", "shall", "as", "at", "from", "or", "an", "has", "have", "their",
          "all");

  private static final Set<String> OTHER =
      Set.of(
          "le", "la", "les", "des", "du", "de", "et", "aux", "au", "une", "un", "dans", "par",
          "pour", "qui", "que", "sur", "il", "est", "sont", "ces", "ses", "leur", "el", "los",
          "las", "del", "y", "en", "una", "por", "para", "con", "al", "su", "sus", "se", "der",
          "die", "das", "und", "den", "dem", "zu", "mit", "von", "ist", "auf", "für");

  /** A sentence has at least so many small words; a formula or title may have fewer. */
  private static final int ENGLISH_SENTENCE = 3;

  private enum Verdict {
    ENGLISH,
    OTHER,
    UNKNOWN
  }

  private OtherLanguages() {}

  /**
   * For each block whether it is in another language; none where the whole text is, but for such
   * lines as "The General Assembly,".
   */
  static boolean[] in(List<Block> blocks) {
    Verdict[] verdicts = new Verdict[blocks.size()];
    boolean english = false;
    for (int i = 0; i < verdicts.length; i++) {
      verdicts[i] = verdict(blocks.get(i).text());
      english |=
          !english
              && verdicts[i] == Verdict.ENGLISH
              && count(ENGLISH, blocks.get(i).text()) >= ENGLISH_SENTENCE;
    }
    boolean[] found = new boolean[verdicts.length];
    for (int i = 0; english && i < found.length; i++) {
      found[i] =
          verdicts[i] == Verdict.OTHER
              || (verdicts[i] == Verdict.UNKNOWN && isBetween(verdicts, i));
    }
    return found;
  }

  /**
   * The nearest paragraphs that tell, on both sides, are in the other language, or the text ends.
   */
  private static boolean isBetween(Verdict[] verdicts, int i) {
    int before = i - 1;
    while (before >= 0 && i - before < 4 && verdicts[before] == Verdict.UNKNOWN) {
      before--;
    }
    int after = i + 1;
    while (after < verdicts.length && after - i < 4 && verdicts[after] == Verdict.UNKNOWN) {
      after++;
    }
    boolean otherBefore = before >= 0 && verdicts[before] == Verdict.OTHER;
    return otherBefore && (after >= verdicts.length || verdicts[after] == Verdict.OTHER);
  }

  private static Verdict verdict(String text) {
    if (isInOtherScript(text)) {
      return Verdict.OTHER;
    }
    int english = count(ENGLISH, text);
    int other = count(OTHER, text);
    if (other >= 3 && other > 3 * english) {
      return Verdict.OTHER;
    }
    return english > 0 && english >= other ? Verdict.ENGLISH : Verdict.UNKNOWN;
  }

  private static boolean isInOtherScript(String text) {
    int latin = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isLetter(c)) {
        boolean isLatin = c < 128 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        latin += isLatin ? 1 : 0;
        foreign += isLatin ? 0 : 1;
      }
    }
    return foreign > 4 && foreign > latin;
  }

  private static int count(Set<String> smallWords, String text) {
    int count = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Characters.isLetter(text.charAt(i))) {
        continue;
      }
      if (i > start && i - start <= LONGEST_SMALL_WORD) {
        count += smallWords.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
      }
      start = i + 1;
    }
    return count;
  }
}
