package org.resolute.corpus.numbering;

import java.util.Locale;
import java.util.regex.Pattern;
import org.resolute.corpus.text.Characters;

/**
 * The number, letter or sign that a paragraph begins with.
 *
 * <p>In {@code "(ii) To train inspectors;"} the label is {@code "(ii)"}; it can be the second of a
 * row of roman numerals, and the letter after {@code "(hh)"}.
 *
 * @param style its form
 * @param body what is printed between the signs: {@code ii}
 * @param length how many characters of the text it takes, without the space after it
 */
public record Label(Style style, String body, int length) {

  /** Forms of labels; each is a row of its own. */
  public enum Style {
    /** "12.", "12°", "12 bis.", and "12 Requests" without a dot */
    DECIMAL,
    /** "2.1", "2.2.1." */
    MULTILEVEL,
    /** "PP3", "OP4." */
    PARAGRAPH,
    /** "(12)" or "12)" */
    BRACKETED_DECIMAL,
    /** "(a)" or "a)", "(iv)", "(aa)" */
    BRACKETED,
    /** "a." or "iv." */
    DOTTED,
    /** "A." or "IV." */
    CAPITAL,
    /** "–", "•" */
    SIGN,
    NONE
  }

  public static final Label NONE = new Label(Style.NONE, "", 0);

  /** "I", "IV", "B", "IV.", alone on its line. */
  private static final Pattern NUMERAL = Pattern.compile("(?:[IVXLC]{1,6}|[A-Z])\\.?");

  private static final String ROMAN_DIGITS = "ivxlc";

  /** The label that {@code text} begins with at {@code start}; {@link #NONE} where it has none. */
  public static Label at(String text, int start) {
    return LabelReader.at(text, start);
  }

  /** Whether it counts paragraphs: "12.", "PP3", "2.1". */
  public boolean isNumber() {
    return style == Style.DECIMAL || style == Style.PARAGRAPH || style == Style.MULTILEVEL;
  }

  /** Whether such labels number paragraphs of the first level, and not only items: "1)", "A.". */
  public boolean countsParagraphs() {
    return isNumber() || style == Style.BRACKETED_DECIMAL || style == Style.CAPITAL;
  }

  /** The number above a number of several levels: {@code 2} of {@code 2.1}; else empty. */
  public String above() {
    int dot = style == Style.MULTILEVEL ? body.lastIndexOf('.') : -1;
    return dot < 0 ? "" : body.substring(0, dot);
  }

  /** Whether a text is the letter or numeral of a part and no more: "I", "B", "IV.". */
  public static boolean isNumeral(String text) {
    return NUMERAL.matcher(text).matches();
  }

  static boolean isDecimal(String body) {
    return !body.isEmpty()
        && body.length() <= 3
        && body.chars().allMatch(c -> Characters.isDigit((char) c));
  }

  /** "a", "aa" or a lower-case roman numeral. */
  static boolean isLowerLabel(String body) {
    return letterValue(body) > 0 || romanValue(body) > 0;
  }

  static boolean isCapitalLabel(String body) {
    String lower = body.toLowerCase(Locale.ROOT);
    boolean capitals = body.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return capitals && (body.length() == 1 || romanValue(lower) > 0);
  }

  public boolean isNone() {
    return style == Style.NONE;
  }

  /** Its place in a row of numbers; 0 where it is none. */
  public int decimal() {
    String digits =
        switch (style) {
          case DECIMAL -> body.replaceAll("[^0-9].*+", "");
          case PARAGRAPH -> body.replaceAll("^[PO]P(\\d*).*+", "$1");
          default -> body;
        };
    return isDecimal(digits) ? Integer.parseInt(digits) : 0;
  }

  /** Its place in a row of letters: 1 for {@code a}, 27 for {@code aa}; 0 where it is none. */
  public int letter() {
    return letterValue(body.toLowerCase(Locale.ROOT));
  }

  /** Its place in a row of roman numerals; 0 where it is none. */
  public int roman() {
    return romanValue(body.toLowerCase(Locale.ROOT));
  }

  /** Whether it begins a row: "1.", "(a)", "(i)". */
  public boolean isFirst() {
    return decimal() == 1 || letter() == 1 || roman() == 1;
  }

  /** As it is printed after its ancestors: {@code 13}, {@code (g)}, {@code a}. */
  public String printed() {
    return switch (style) {
      case BRACKETED -> "(" + body + ")";
      case BRACKETED_DECIMAL -> length > body.length() + 1 ? "(" + body + ")" : body;
      default -> body;
    };
  }

  private static int letterValue(String body) {
    if (body.isEmpty() || body.length() > 2) {
      return 0;
    }
    char first = body.charAt(0);
    boolean letter = first >= 'a' && first <= 'z';
    if (!letter || (body.length() == 2 && body.charAt(1) != first)) {
      return 0;
    }
    return first - 'a' + 1 + 26 * (body.length() - 1);
  }

  private static int romanValue(String body) {
    int value = 0;
    int highest = 0;
    for (int i = body.length() - 1; i >= 0; i--) {
      int digit = ROMAN_DIGITS.indexOf(body.charAt(i));
      if (digit < 0) {
        return 0;
      }
      int worth = new int[] {1, 5, 10, 50, 100}[digit];
      value += worth < highest ? -worth : worth;
      highest = Math.max(highest, worth);
    }
    return value;
  }
}
