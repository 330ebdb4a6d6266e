package org.resolute.corpus.numbering;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.numbering.Label.Style;
import org.resolute.corpus.text.Characters;

/** Reads the label that a text begins with, in every numbering system that we know. */
final class LabelReader {

  private LabelReader() {}

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
  private static final Pattern MISREAD =
      Pattern.compile("([lLI]|\\d{1,3})(?: ?[.,•]|[a-z^*»]) (?=\\p{Lu})");

  /** "2 (3) to", "4 (j) undertaking": a page number that has come before the label of an item. */
  private static final Pattern PAGED = Pattern.compile("\\d{1,3} \\((\\d{1,2}|[a-z])\\) (?=[a-z])");

  /** "3 1. ENDORSES": the same before the number of a paragraph, where an act follows. */
  private static final Pattern PAGED_NUMBER = Pattern.compile("\\d{1,3} (\\d{1,2})\\. (?=\\p{Lu})");

  /** "Í1) to": a bracket that was misread. */
  private static final Pattern MISREAD_BRACKET =
      Pattern.compile("[ÍÌ{<«]\\s?(\\d{1,2})\\) (?=[a-z])");

  /** "( a )", "( b)". */
  private static final Pattern SPACED = Pattern.compile("\\( ?([a-z]{1,4}|\\d{1,2}) ?\\)(?=\\s)");

  /**
   * The label that {@code text} begins with at {@code start}; {@link Label#NONE} where it has none.
   */
  static Label at(String text, int start) {
    if (start >= text.length()) {
      return Label.NONE;
    }
    char first = text.charAt(start);
    if (first == '(') {
      Label bracketed = bracketed(text, start);
      return bracketed.isNone() ? spaced(text, start) : bracketed;
    }
    if (first == '[') {
      if (start + 1 < text.length() && text.charAt(start + 1) == '[') {
        return Label.NONE;
      }
      Label inner = at(text, start + 1);
      return inner.isNumber()
          ? new Label(inner.style(), inner.body(), inner.length() + 1)
          : Label.NONE;
    }
    if (SIGNS.indexOf(first) >= 0) {
      boolean apart = start + 1 < text.length() && Characters.isSpace(text.charAt(start + 1));
      return apart ? new Label(Style.SIGN, "", 1) : Label.NONE;
    }
    Label compound = compound(text, start);
    return compound.isNone() ? bare(text, start) : compound;
  }

  private static Label spaced(String text, int start) {
    Matcher label = matcher(SPACED, text, start);
    if (!label.lookingAt()) {
      return Label.NONE;
    }
    Style style = Label.isDecimal(label.group(1)) ? Style.BRACKETED_DECIMAL : Style.BRACKETED;
    boolean known = style == Style.BRACKETED_DECIMAL || Label.isLowerLabel(label.group(1));
    return known ? new Label(style, label.group(1), label.end() - start) : Label.NONE;
  }

  /** Numbers of several levels, names of paragraphs, numbers with "bis", and misread ones. */
  private static Label compound(String text, int start) {
    char first = text.charAt(start);
    if (first == 'P' || first == 'O') {
      Matcher label = matcher(PARAGRAPH, text, start);
      return label.lookingAt() ? named(label, start) : Label.NONE;
    }
    if (first == 'l' || first == 'L' || first == 'I') {
      return misread(text, start);
    }
    if (!Characters.isDigit(first)) {
      Matcher bracket = matcher(MISREAD_BRACKET, text, start);
      return bracket.lookingAt()
          ? new Label(Style.BRACKETED_DECIMAL, bracket.group(1), bracket.end() - 1 - start)
          : Label.NONE;
    }
    Matcher levels = matcher(MULTILEVEL, text, start);
    if (levels.lookingAt()) {
      String body =
          levels.group().endsWith(".") ? levels.group().replaceAll("\\.$", "") : levels.group();
      return new Label(Style.MULTILEVEL, body, levels.end() - start);
    }
    Matcher paged = matcher(PAGED, text, start);
    if (paged.lookingAt()) {
      Style style = Label.isDecimal(paged.group(1)) ? Style.BRACKETED_DECIMAL : Style.BRACKETED;
      return new Label(style, paged.group(1), paged.end() - 1 - start);
    }
    Matcher number = matcher(PAGED_NUMBER, text, start);
    if (number.lookingAt() && Openings.isOperative(text.substring(number.end()))) {
      return new Label(Style.DECIMAL, number.group(1), number.end() - 1 - start);
    }
    Matcher suffixed = matcher(SUFFIXED, text, start);
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
    Matcher label = matcher(MISREAD, text, start);
    if (!label.lookingAt()
        || text.startsWith(". ", start + label.group(1).length()) && label.group(1).equals("I")) {
      return Label.NONE;
    }
    if (!Openings.isOperative(text.substring(label.end()))) {
      return Label.NONE;
    }
    String body = label.group(1).replaceAll("[lLI]", "1");
    return new Label(Style.DECIMAL, body, label.end() - start - 1);
  }

  private static Matcher matcher(Pattern pattern, String text, int start) {
    return pattern.matcher(text).region(start, Math.min(text.length(), start + 40));
  }

  private static Label bracketed(String text, int start) {
    int end = endOfBody(text, start + 1);
    if (end >= text.length() || text.charAt(end) != ')') {
      return Label.NONE;
    }
    String body = text.substring(start + 1, end);
    boolean decimal = Label.isDecimal(body);
    if (!decimal && !Label.isLowerLabel(body)) {
      return Label.NONE;
    }
    return new Label(decimal ? Style.BRACKETED_DECIMAL : Style.BRACKETED, body, end + 1 - start);
  }

  private static Label bare(String text, int start) {
    int end = endOfBody(text, start);
    if (end == start || end >= text.length()) {
      return Label.NONE;
    }
    String body = text.substring(start, end);
    if (isNumberOfDecision(text, body, end)) {
      return new Label(Style.DECIMAL, body, end - start);
    }
    int signs = end;
    if (text.charAt(signs) == ' ' && signs + 1 < text.length() && Label.isDecimal(body)) {
      signs++;
    }
    char sign = text.charAt(signs);
    int length = signs + 1 - start;
    if (sign == ')') {
      return Label.isDecimal(body)
          ? new Label(Style.BRACKETED_DECIMAL, body, length)
          : Label.isLowerLabel(body) ? new Label(Style.BRACKETED, body, length) : Label.NONE;
    }
    if (sign != '.' || !isApart(text, signs + 1, Label.isDecimal(body))) {
      return Label.NONE;
    }
    if (Label.isDecimal(body)) {
      return new Label(Style.DECIMAL, body, length);
    }
    if (Label.isLowerLabel(body)) {
      return new Label(Style.DOTTED, body, length);
    }
    return Label.isCapitalLabel(body) ? new Label(Style.CAPITAL, body, length) : Label.NONE;
  }

  /** The dot may be missing: "12 Requests the Bureau to report". */
  private static boolean isNumberOfDecision(String text, String body, int end) {
    return Label.isDecimal(body)
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
}
