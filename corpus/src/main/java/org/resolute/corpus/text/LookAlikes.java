package org.resolute.corpus.text;

/**
 * Characters that stand in a Latin text for others that look like them, as character recognition
 * and East Asian keyboards leave them: full-width letters, digits and stops, Cyrillic and Greek
 * letters in Latin words, ligatures.
 *
 * <p>{@code "(а) Rесalls the eﬃcient lamps；"}, with Cyrillic letters, a ligature and a full-width
 * semicolon, says {@code "(a) Recalls the efficient lamps;"}. Russian, Greek and Chinese words stay
 * as they are: a look-alike is told by the Latin letters nearest to it. So does a single foreign
 * letter in a text without others, which its author typed by mistake and editors keep.
 */
public final class LookAlikes {

  /** So far a letter is looked for that tells the script, in characters. */
  private static final int FAR = 24;

  /** So near other look-alikes must stand, in characters. */
  private static final int NEAR = 1_000;

  private static final char FIRST_LIGATURE = '\uFB00';
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  /** Full-width forms of the characters from "!" to "~". */
  private static final char FIRST_WIDE = '\uFF01';

  private static final char LAST_WIDE = '\uFF5E';

  /** Cyrillic and Greek letters, each above the Latin one that it looks like. */
  private static final String FOREIGN = "АВЕКМНОРСТУХІЈЅаеорсухіјѕкΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

  private static final String LATIN = "ABEKMHOPCTYXIJSaeopcyxijskABEZHIKMNOPTYXo";

  private LookAlikes() {}

  /** Whether the character may stand for another. */
  public static boolean isSuspect(char c) {
    return c >= '\u0370'
        && (isWide(c) || isLigature(c) || (c < '\u0500' && FOREIGN.indexOf(c) >= 0));
  }

  /** What the suspect character at {@code at} says; itself where its neighbours are like it. */
  static String read(String source, int at) {
    char c = source.charAt(at);
    if (isLigature(c)) {
      return LIGATURES[c - FIRST_LIGATURE];
    }
    boolean latin = isWide(c) ? isAmongLatin(source, at) : isInLatinWord(source, at);
    return String.valueOf(latin ? plain(c) : c);
  }

  /** The character, or the first of those, that a suspect one says in a Latin text. */
  public static char plain(char suspect) {
    if (isLigature(suspect)) {
      return LIGATURES[suspect - FIRST_LIGATURE].charAt(0);
    }
    return isWide(suspect)
        ? (char) (suspect - FIRST_WIDE + '!')
        : LATIN.charAt(FOREIGN.indexOf(suspect));
  }

  private static boolean isWide(char c) {
    return c >= FIRST_WIDE && c <= LAST_WIDE;
  }

  private static boolean isLigature(char c) {
    return c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length;
  }

  /** A letter alone goes with those around it; in a word some other letter must be Latin. */
  private static boolean isInLatinWord(String source, int at) {
    boolean letterBefore = at > 0 && Character.isLetter(source.charAt(at - 1));
    boolean letterAfter = at + 1 < source.length() && Character.isLetter(source.charAt(at + 1));
    return letterBefore || letterAfter
        ? hasLatin(source, at) && isNoisy(source, at)
        : isAmongLatin(source, at);
  }

  /** Whether another look-alike stands near: recognition errs often, a typist once. */
  private static boolean isNoisy(String source, int at) {
    for (int d = 1; d <= NEAR; d++) {
      if (isNoise(source, at - d) || isNoise(source, at + d)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoise(String source, int at) {
    if (at < 0 || at >= source.length() || !isSuspect(source.charAt(at))) {
      return false;
    }
    char c = source.charAt(at);
    return isWide(c) ? isAmongLatin(source, at) : !isLigature(c) && hasLatin(source, at);
  }

  private static boolean hasLatin(String source, int at) {
    int limit = Math.min(source.length(), at + FAR);
    for (int i = at; i < limit && Character.isLetter(source.charAt(i)); i++) {
      if (isLatin(source.charAt(i))) {
        return true;
      }
    }
    for (int i = at; i >= Math.max(0, at - FAR) && Character.isLetter(source.charAt(i)); i--) {
      if (isLatin(source.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the nearest letters on both sides are Latin; one of them may be too far to tell. */
  private static boolean isAmongLatin(String source, int at) {
    int before = at - 1;
    while (before >= Math.max(0, at - FAR) && !Character.isLetter(source.charAt(before))) {
      before--;
    }
    int after = at + 1;
    int limit = Math.min(source.length(), at + FAR);
    while (after < limit && !Character.isLetter(source.charAt(after))) {
      after++;
    }
    boolean known = before >= Math.max(0, at - FAR);
    boolean knownAfter = after < limit;
    return (known || knownAfter)
        && (!known || isLatin(source.charAt(before)))
        && (!knownAfter || isLatin(source.charAt(after)));
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
