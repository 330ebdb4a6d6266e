package org.resolute.corpus.numbering;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.language.Openings;
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

  private static final String SIGNS = "–—-•·●▪◦‣*";

  /** "2.1 ", "2.2.1. ", "10.3 ": numbers of two and more levels; not "1.5 million", a quantity. */
  private static final Pattern MULTILEVEL =
      Pattern.compile(
          "\\d{1,3}(?:\\.\\d{1,3}){1,4}+\\.?(?=\\s|$)"
              + "(?! (?:hundred|thousand|[mbtr]illion|per ?cent|%|degrees?|times|tons?|tonnes?"
              + "|hectares?|lit(?:re|er)s?|(?:kilo)?(?:met(?:re|er)|gram)s?|km|kg)\\b)");

  /** "PP3", "OP 4.", "OP3:", "PP2 bis.": how negotiators name paragraphs. */
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?:PP|OP) ?\\d{1,3}(?: ?(?:bis|ter|quater|alt))?[.:)]?(?=\\s)");

  /** "1 bis.", "9bis.", "2 alt.", "12°": a number with what is put to it. */
  private static final Pattern SUFFIXED =
      Pattern.compile("(\\d{1,3})(?:( ?(?:bis|ter|quater|alt))[.:)]?|[°º])(?=\\s)");

  /** "l.", "3,", "O.": numbers misread, where an act follows. */
  private static final Pattern MISREAD = Pattern.compile("([lI]|\\d{1,3}) ?[.,] (?=\\p{Lu})");

  /** "2 (3) to": a page number that has come before the number of an item. */
  private static final Pattern PAGED = Pattern.compile("\\d{1,3} \\((\\d{1,2})\\) (?=[a-z])");

  /** "( a )", "( b)". */
  private static final Pattern SPACED = Pattern.compile("\\( ?([a-z]{1,4}|\\d{1,2}) ?\\)(?=\\s)");

  private static final String ROMAN_DIGITS = "ivxlc";

  /** The label that {@code text} begins with at {@code start}; {@link #NONE} where it has none. */
  public static Label at(String text, int start) {
    if (start >= text.length()) {
      return NONE;
    }
    char first = text.charAt(start);
    if (first == '(') {
      Label bracketed = bracketed(text, start);
      return bracketed.isNone() ? spaced(text, start) : bracketed;
    }
    if (first == '[') {
      if (start + 1 < text.length() && text.charAt(start + 1) == '[') {
        return NONE;
      }
      Label inner = at(text, start + 1);
      return inner.isNumber() ? new Label(inner.style, inner.body, inner.length + 1) : NONE;
    }
    if (SIGNS.indexOf(first) >= 0) {
      boolean apart = start + 1 < text.length() && Characters.isSpace(text.charAt(start + 1));
      return apart ? new Label(Style.SIGN, "", 1) : NONE;
    }
    Label compound = compound(text, start);
    return compound.isNone() ? bare(text, start) : compound;
  }

  private static Label spaced(String text, int start) {
    Matcher label = at(SPACED, text, start);
    if (!label.lookingAt()) {
      return NONE;
    }
    Style style = isDecimal(label.group(1)) ? Style.BRACKETED_DECIMAL : Style.BRACKETED;
    boolean known = style == Style.BRACKETED_DECIMAL || isLowerLabel(label.group(1));
    return known ? new Label(style, label.group(1), label.end() - start) : NONE;
  }

  /** Numbers of several levels, names of paragraphs, numbers with "bis", and misread ones. */
  private static Label compound(String text, int start) {
    char first = text.charAt(start);
    if (first == 'P' || first == 'O') {
      Matcher label = at(PARAGRAPH, text, start);
      return label.lookingAt() ? named(label, start) : NONE;
    }
    if (first == 'l' || first == 'I') {
      return misread(text, start);
    }
    if (!Characters.isDigit(first)) {
      return NONE;
    }
    Matcher levels = at(MULTILEVEL, text, start);
    if (levels.lookingAt()) {
      String body =
          levels.group().endsWith(".") ? levels.group().replaceAll("\\.$", "") : levels.group();
      return new Label(Style.MULTILEVEL, body, levels.end() - start);
    }
    Matcher paged = at(PAGED, text, start);
    if (paged.lookingAt()) {
      return new Label(Style.BRACKETED_DECIMAL, paged.group(1), paged.end() - 1 - start);
    }
    Matcher suffixed = at(SUFFIXED, text, start);
    if (suffixed.lookingAt()) {
      String suffix = suffixed.group(2) == null ? "" : " " + suffixed.group(2).strip();
      return new Label(Style.DECIMAL, suffixed.group(1) + suffix, suffixed.end() - start);
    }
    return misread(text, start);
  }

  private static Label named(Matcher label, int start) {
    String body = label.group().replaceAll("[.:) ]", "").replaceAll("(bis|ter|quater|alt)$", " $1");
    return new Label(Style.PARAGRAPH, body, label.end() - start);
  }

  private static Label misread(String text, int start) {
    Matcher label = at(MISREAD, text, start);
    if (!label.lookingAt()
        || text.startsWith(". ", start + label.group(1).length()) && !label.group(1).equals("l")) {
      return NONE;
    }
    if (!Openings.isOperative(text.substring(label.end()))) {
      return NONE;
    }
    String body = label.group(1).replaceAll("[lI]", "1");
    return new Label(Style.DECIMAL, body, label.end() - start - 1);
  }

  private static Matcher at(Pattern pattern, String text, int start) {
    return pattern.matcher(text).region(start, Math.min(text.length(), start + 40));
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

  private static Label bracketed(String text, int start) {
    int end = endOfBody(text, start + 1);
    if (end >= text.length() || text.charAt(end) != ')') {
      return NONE;
    }
    String body = text.substring(start + 1, end);
    boolean decimal = isDecimal(body);
    if (!decimal && !isLowerLabel(body)) {
      return NONE;
    }
    return new Label(decimal ? Style.BRACKETED_DECIMAL : Style.BRACKETED, body, end + 1 - start);
  }

  private static Label bare(String text, int start) {
    int end = endOfBody(text, start);
    if (end == start || end >= text.length()) {
      return NONE;
    }
    String body = text.substring(start, end);
    if (isNumberOfDecision(text, body, end)) {
      return new Label(Style.DECIMAL, body, end - start);
    }
    int signs = end;
    if (text.charAt(signs) == ' ' && signs + 1 < text.length() && isDecimal(body)) {
      signs++;
    }
    char sign = text.charAt(signs);
    int length = signs + 1 - start;
    if (sign == ')') {
      return isDecimal(body)
          ? new Label(Style.BRACKETED_DECIMAL, body, length)
          : isLowerLabel(body) ? new Label(Style.BRACKETED, body, length) : NONE;
    }
    if (sign != '.' || !isApart(text, signs + 1, isDecimal(body))) {
      return NONE;
    }
    if (isDecimal(body)) {
      return new Label(Style.DECIMAL, body, length);
    }
    if (isLowerLabel(body)) {
      return new Label(Style.DOTTED, body, length);
    }
    return isCapitalLabel(body) ? new Label(Style.CAPITAL, body, length) : NONE;
  }

  /** The dot may be missing: "12 Requests the Bureau to report". */
  private static boolean isNumberOfDecision(String text, String body, int end) {
    return isDecimal(body)
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1))
        && Openings.isOperative(text.substring(end + 1));
  }

  /** After the dot stands white space, or, as in "12.Requests", a capital after a number. */
  private static boolean isApart(String text, int at, boolean decimal) {
    return at == text.length()
        || Characters.isSpace(text.charAt(at))
        || (decimal && text.charAt(at) == '[')
        || (decimal && Character.isUpperCase(text.charAt(at)));
  }

  private static int endOfBody(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < 8
        && (isAsciiLetter(text.charAt(end)) || Characters.isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDecimal(String body) {
    return !body.isEmpty()
        && body.length() <= 3
        && body.chars().allMatch(c -> Characters.isDigit((char) c));
  }

  /** "a", "aa" or a lower-case roman numeral. */
  private static boolean isLowerLabel(String body) {
    return letterValue(body) > 0 || romanValue(body) > 0;
  }

  private static boolean isCapitalLabel(String body) {
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
