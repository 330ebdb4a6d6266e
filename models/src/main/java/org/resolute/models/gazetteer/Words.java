package org.resolute.models.gazetteer;

import java.util.Arrays;
import java.util.Locale;
import org.resolute.corpus.Span;
import org.resolute.corpus.text.Characters;
import org.resolute.corpus.text.Months;

/**
 * A clause cut into words, numbers and signs, as the recognisers of names and dates read it.
 *
 * <p>"Côte d’Ivoire’s 12–16 October" is {@code Côte | d’Ivoire | ’s | 12 | – | 16 | October}:
 * hyphens and apostrophes inside a word belong to it, a possessive stands alone, a number takes the
 * commas and points between its digits. Footnote marks (superscript digits) are left out, as white
 * space is. {@link #word} has plain hyphens and apostrophes whatever the text prints.
 *
 * <p>Immutable; positions are those of {@link String#charAt}.
 */
public final class Words {

  private static final int INITIAL = 32;

  private final String text;
  private int size;
  private int[] starts = new int[INITIAL];
  private int[] ends = new int[INITIAL];
  private String[] words = new String[INITIAL];

  private Words(String text) {
    this.text = text;
  }

  public static Words of(String text) {
    Words words = new Words(text);
    words.cut();
    return words;
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  public int start(int index) {
    return starts[index];
  }

  public int end(int index) {
    return ends[index];
  }

  /**
   * The characters from the start of word {@code from} to the end of the word before {@code to}.
   */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The word in plain letters; the empty string before the first and after the last. */
  public String word(int index) {
    return index < 0 || index >= size ? "" : words[index];
  }

  public boolean is(int index, String word) {
    return word(index).equals(word);
  }

  /** Whether nothing, not even a space, stands between the word and the one before it. */
  public boolean touchesPrevious(int index) {
    return index > 0 && index < size && ends[index - 1] == starts[index];
  }

  public boolean startsUpper(int index) {
    String word = word(index);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  public boolean startsLower(int index) {
    String word = word(index);
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
  }

  public boolean startsDigit(int index) {
    String word = word(index);
    return !word.isEmpty() && Characters.isDigit(word.charAt(0));
  }

  /** The value of a number of one to four digits; -1 for anything else. */
  public int number(int index) {
    String word = word(index);
    int value = 0;
    if (word.isEmpty() || word.length() > 4) {
      return -1;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Characters.isDigit(word.charAt(i))) {
        return -1;
      }
      value = value * 10 + word.charAt(i) - '0';
    }
    return value;
  }

  /** The index of the first word that starts at or after {@code position}. */
  public int indexAt(int position) {
    int found = Arrays.binarySearch(starts, 0, size, position);
    return found >= 0 ? found : -found - 1;
  }

  private void cut() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Characters.isDigit(c)) {
        at = add(at, endOfNumber(at));
      } else if (Characters.isLetter(c)) {
        at = add(at, endOfWord(at));
      } else if (isPossessive(at)) {
        at = add(at, at + 2);
      } else if (isSkipped(c)) {
        at++;
      } else {
        at = add(at, at + 1);
      }
    }
  }

  private int add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      words = Arrays.copyOf(words, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    words[size++] = plain(text.substring(start, end));
    return end;
  }

  private int endOfNumber(int start) {
    int at = start + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean separator = (c == ',' || c == '.') && Characters.isDigit(charAt(at + 1));
      if (separator && c == ',' && !isThousands(at)) {
        return at;
      }
      if (!Characters.isDigit(c) && !separator) {
        break;
      }
      at++;
    }
    boolean attached =
        Characters.isLetter(charAt(at))
            || (isHyphen(charAt(at)) && Characters.isLetter(charAt(at + 1)));
    return attached ? endOfWord(at) : at;
  }

  private boolean isThousands(int comma) {
    return Characters.isDigit(charAt(comma + 1))
        && Characters.isDigit(charAt(comma + 2))
        && Characters.isDigit(charAt(comma + 3))
        && !Characters.isDigit(charAt(comma + 4));
  }

  private int endOfWord(int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inside =
          Characters.isLetter(c)
              || Characters.isDigit(c)
              || (c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK)
              || (isHyphen(c) && Characters.isLetterOrDigit(charAt(at + 1)) && at > start)
              || (isHyphen(c) && at == start)
              || (isApostrophe(c) && Characters.isLetter(charAt(at + 1)) && !isPossessive(at));
      boolean glued = Characters.isDigit(c) && endsProse(start, at);
      if (!inside || glued || (isHyphen(c) && (endsMonth(start, at) || endsAcronym(start, at)))) {
        break;
      }
      at++;
    }
    return at;
  }

  /** "January-31 December": the hyphen of a range, not of a word. */
  private boolean endsMonth(int start, int hyphen) {
    return Characters.isDigit(charAt(hyphen + 1))
        && Months.number(text.substring(start, hyphen)) > 0;
  }

  /** "UN-facilitated", "ISAF-led": the hyphen between a name and a participle. */
  private boolean endsAcronym(int start, int hyphen) {
    if (hyphen - start < 2 || !Character.isLowerCase(charAt(hyphen + 1))) {
      return false;
    }
    for (int i = start; i < hyphen; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Space23": a footnote's figure behind a word of four small letters or more. */
  private boolean endsProse(int start, int figure) {
    for (int i = figure - 1; i > figure - 5; i--) {
      if (i < start || !Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPossessive(int at) {
    return isApostrophe(charAt(at))
        && (charAt(at + 1) == 's' || charAt(at + 1) == 'S')
        && !Characters.isLetterOrDigit(charAt(at + 2));
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }

  private static boolean isSkipped(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u00ad'
        || Character.getType(c) == Character.OTHER_NUMBER
        || Character.isWhitespace(c)
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  private static String plain(String word) {
    if (word.indexOf('\u2011') < 0
        && word.indexOf('\u2019') < 0
        && word.indexOf('\u2010') < 0
        && word.indexOf('\u02bc') < 0) {
      return word;
    }
    return word.replace('\u2011', '-')
        .replace('\u2010', '-')
        .replace('\u2019', '\'')
        .replace('\u02bc', '\'');
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d words of: %s", size, text);
  }
}
